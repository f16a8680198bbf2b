package org.samenkracht.access;

import java.time.Duration;
import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.data.annotation.Version;

/**
 * A browser on which somebody stays signed in, until 180 days after it was last seen, or until the person forgets it.
 *
 * @param secretHash the hash of what is in the browser's cookie
 * @param name browser and system, such as "Firefox, Android"; nothing finer is kept
 * @param seenAt accurate to a day
 */
public record Device(
        @org.springframework.data.annotation.Id Id<Device> id,
        Id<Person> person,
        String secretHash,
        String name,
        Instant createdAt,
        Instant seenAt,
        Instant expiresAt,
        @Version int version) {

    /** How long a device is remembered after it was last seen. */
    public static final Duration REMEMBERED = Duration.ofDays(180);

    private static final Duration SEEN_EVERY = Duration.ofDays(1);

    static Device of(Id<Person> person, Secret secret, String name, Instant now) {
        return new Device(Id.next(), person, secret.hash(), name, now, now, now.plus(REMEMBERED), 0);
    }

    boolean isRemembered(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean wasSeenLongAgo(Instant now) {
        return now.isAfter(seenAt.plus(SEEN_EVERY));
    }
}
