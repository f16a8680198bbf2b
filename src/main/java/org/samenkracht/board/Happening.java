package org.samenkracht.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * One durable change of a board as it is replayed: either of a card or of a lane.
 *
 * @param was the card before; null when it was new, or when a lane changed
 * @param card the card after, if one changed
 * @param lane the lane after, if one changed
 */
public record Happening(
        long revision,
        Instant at,
        Id<Member> by,
        Verb verb,
        @Nullable Card was,
        @Nullable Card card,
        @Nullable Lane lane) {}
