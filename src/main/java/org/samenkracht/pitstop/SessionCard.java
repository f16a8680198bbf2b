package org.samenkracht.pitstop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;

/**
 * What one pitstop changed about one card.
 *
 * @param was the card when the pitstop began; null when it was written in it
 * @param became the card when the pitstop was closed
 * @param steps every change of it during the pitstop, in order; at least one
 */
public record SessionCard(
        Id<Board> board, Id<Card> card, @Nullable CardState was, CardState became, List<Change> steps) {

    static SessionCard of(List<Change> steps) {
        var first = steps.getFirst();
        return new SessionCard(
                first.board(), first.card(), first.was(), steps.getLast().became(), List.copyOf(steps));
    }

    /** Whether the card was written in this pitstop. */
    public boolean isNew() {
        return was == null;
    }
}
