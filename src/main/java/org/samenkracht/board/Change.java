package org.samenkracht.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * One durable change of a card, as the append-only log has it.
 *
 * @param revision its place in the order of the board
 * @param pitStop the pitstop that ran; null for loose work
 * @param version of the card after it
 * @param was the card before; null when it was new
 * @param became the card after
 */
public record Change(
        Id<Board> board,
        long revision,
        Instant at,
        Id<Member> by,
        @Nullable Id<?> pitStop,
        Verb verb,
        Id<Card> card,
        int version,
        @Nullable CardState was,
        CardState became) {}
