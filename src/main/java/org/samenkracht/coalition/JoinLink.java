package org.samenkracht.coalition;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.springframework.data.annotation.Version;

/**
 * A link by which anyone who has it may join a coalition as a newcomer, until it expires or is revoked.
 *
 * @param invitedBy who made it
 * @param secretHash the hash of the {@link Secret} in the link
 * @param revokedAt null while nobody revoked it
 */
public record JoinLink(
        @org.springframework.data.annotation.Id Id<JoinLink> id,
        Id<Coalition> coalition,
        Id<Member> invitedBy,
        String secretHash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Version int version) {

    /** How long a join link opens the door. */
    public static final Duration VALID = Duration.ofDays(30);

    static JoinLink by(Member me, Secret secret, Instant now) {
        return new JoinLink(Id.next(), me.coalition(), me.id(), secret.hash(), now, now.plus(VALID), null, 0);
    }

    JoinLink revoked(Instant now) {
        return new JoinLink(id, coalition, invitedBy, secretHash, createdAt, expiresAt, now, version);
    }

    boolean opens(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
