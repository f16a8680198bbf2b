package org.samenkracht.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.data.annotation.Version;

/**
 * A link that signs one person in, once.
 *
 * @param secretHash the hash of the {@link Secret} in the link
 * @param usedAt null while nobody used it
 */
record SignInLink(
        @org.springframework.data.annotation.Id Id<SignInLink> id,
        Id<Person> person,
        String secretHash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Version int version) {

    static SignInLink to(Id<Person> person, Secret secret, Instant now, Duration valid) {
        return new SignInLink(Id.next(), person, secret.hash(), now, now.plus(valid), null, 0);
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
