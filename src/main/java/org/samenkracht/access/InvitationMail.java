package org.samenkracht.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.Live;
import org.samenkracht.live.Topic;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Mails an invitation to those of the coalition who gave an address, where a mail server is set up. Guides hear what became of
 * it; for a day nobody gets the same letter twice, however often it is sent again.
 */
@Component
public class InvitationMail {

    private final Members members;
    private final People people;
    private final AsyncTaskExecutor later;
    private final Post post;
    private final Live live;
    private final Cache<Letter, Delivery> deliveries = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    InvitationMail(Members members, People people, AsyncTaskExecutor applicationTaskExecutor, Post post, Live live) {
        this.members = members;
        this.people = people;
        this.later = applicationTaskExecutor;
        this.post = post;
        this.live = live;
    }

    /**
     * What is sent.
     *
     * @param about to what it invites
     * @param subject one line
     * @param text the whole invitation, with its link
     */
    public record Letter(UUID about, String subject, String text) {}

    /**
     * What became of a letter.
     *
     * @param reached to whom it was sent
     * @param missed to how many the mail server did not take it
     * @param underWay whether it is being sent now
     */
    public record Delivery(Set<Id<Person>> reached, int missed, boolean underWay) {

        /** Nothing was sent. */
        public static final Delivery NONE = new Delivery(Set.of(), 0, false);
    }

    /** Told live: a letter about this is being sent, or was. It carries nothing; a guide who needs to know asks again. */
    public record Change() {

        /** Where it is told what became of letters about this. */
        public static Topic<Change> topic(UUID about) {
            return new Topic<>(Change.class, about);
        }
    }

    /** Whether a mail server is set up. */
    public boolean isSetUp() {
        return post.isSetUp();
    }

    /**
     * Sends a letter, after a while, to each who gave an address and does not have it yet. What two guides send at the same
     * moment is sent once.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public Delivery send(Member me, Letter letter) {
        var guide = guiding(me);
        var before = deliveries.get(letter, none -> Delivery.NONE);
        var begun = new Delivery(before.reached(), 0, true);
        if (!before.underWay() && deliveries.asMap().replace(letter, before, begun)) {
            var addresses = new HashMap<>(people.addressesOf(guide.coalition()));
            addresses.keySet().removeAll(before.reached());
            later.execute(() -> deliver(letter, before.reached(), addresses));
        }
        return delivery(guide, letter);
    }

    /**
     * What became of a letter in the last day.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public Delivery delivery(Member me, Letter letter) {
        guiding(me);
        return Objects.requireNonNullElse(deliveries.getIfPresent(letter), Delivery.NONE);
    }

    private void deliver(Letter letter, Set<Id<Person>> before, Map<Id<Person>, String> addresses) {
        var missed = post.send(addresses.values(), letter.subject(), letter.text());
        var reached = new HashSet<>(before);
        addresses.forEach((person, address) -> {
            if (!missed.contains(address)) {
                reached.add(person);
            }
        });
        deliveries.put(letter, new Delivery(Set.copyOf(reached), missed.size(), false));
        live.announce(Change.topic(letter.about()), new Change());
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }
}
