package org.samenkracht.board;

import java.time.Duration;
import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Lies over a card that a guide hid: only its author and the guides see it, and nobody changes it.
 *
 * @param at since when
 * @param by the guide
 * @param reason 1 to 200 characters, told to everybody
 */
public record Veil(
        @Column("veiled_at") Instant at,
        @Column("veiled_by") Id<Member> by,
        @Column("veil_reason") String reason) {

    static final int LONGEST_REASON = 200;

    private static final Duration LIFTED_WITHIN = Duration.ofDays(7);

    boolean isForGood(Instant now) {
        return now.isAfter(at.plus(LIFTED_WITHIN));
    }
}
