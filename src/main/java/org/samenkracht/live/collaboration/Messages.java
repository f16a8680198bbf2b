package org.samenkracht.live.collaboration;

import com.vaadin.collaborationengine.CollaborationMessage;
import com.vaadin.collaborationengine.CollaborationMessagePersister;
import com.vaadin.collaborationengine.UserInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.samenkracht.Id;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations as the database keeps them. Only the person's identity is kept beside a message, never the name. */
@Component
public class Messages {

    /** How far back a conversation is read: what is older stays in the database. */
    private static final int MOST_READ = 500;

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Messages(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps one message, and tells that there is one.
     *
     * @param conversation the name under which it is read back, at most 80 characters
     * @param text 1 to 2,000 characters
     */
    public void keep(String conversation, UUID person, String text) {
        database.sql(
                        "insert into conversation_message (id, conversation, person, text, sent_at) values (?, ?, ?, ?, ?)")
                .params(
                        Id.next().value(),
                        conversation,
                        person,
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(MessageSaid.of(conversation, person));
    }

    CollaborationMessagePersister persister(Function<UUID, String> names) {
        return CollaborationMessagePersister.fromCallbacks(
                query -> since(query.getTopicId(), query.getSince(), names).stream(),
                request -> keep(
                        request.getTopicId(),
                        UUID.fromString(request.getMessage().getUser().getId()),
                        request.getMessage().getText()));
    }

    /** The oldest first. */
    private List<CollaborationMessage> since(String conversation, Instant time, Function<UUID, String> names) {
        return database.sql("""
                        select person, text, sent_at from conversation_message
                        where conversation = ? and sent_at >= ? order by sent_at desc, id desc limit ?
                        """)
                .params(conversation, time.atOffset(ZoneOffset.UTC), MOST_READ)
                .query((row, number) -> message(
                        row.getObject("person", UUID.class),
                        row.getString("text"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        names))
                .list()
                .reversed();
    }

    private static CollaborationMessage message(UUID person, String text, Instant at, Function<UUID, String> names) {
        return new CollaborationMessage(new UserInfo(person.toString(), names.apply(person)), text, at);
    }
}
