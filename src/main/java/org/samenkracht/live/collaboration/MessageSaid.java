package org.samenkracht.live.collaboration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live to those who do not read a conversation now: something was said in it.
 *
 * @param person who said it
 */
public record MessageSaid(UUID person) {

    /** Where it is announced what was said in the conversation of this name. */
    public static Topic<MessageSaid> topic(String conversation) {
        return new Topic<>(MessageSaid.class, UUID.nameUUIDFromBytes(conversation.getBytes(UTF_8)));
    }

    static Saved<MessageSaid> of(String conversation, UUID person) {
        return new Saved<>(topic(conversation), new MessageSaid(person));
    }
}
