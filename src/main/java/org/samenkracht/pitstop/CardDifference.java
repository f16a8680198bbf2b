package org.samenkracht.pitstop;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/**
 * What is other about one card at two moments.
 *
 * @param was the card at the first moment; null when it was not to be seen
 * @param wasIn the lane that it was in then
 * @param became the card at the second moment; null when it was not to be seen
 * @param isIn the lane that it was in then
 * @param linked the cards with which it is linked at the second moment alone
 * @param unlinked the cards with which it was linked at the first moment alone
 */
public record CardDifference(
        Board board,
        @Nullable Card was,
        @Nullable Lane wasIn,
        @Nullable Card became,
        @Nullable Lane isIn,
        List<Card> linked,
        List<Card> unlinked) {

    /** What can be other about a card. */
    public enum Kind {
        NEW,
        REWORDED,
        MOVED,
        MEANT,
        LINKED,
        UNLINKED,
        PUT_AWAY
    }

    /** All that is other; empty when nothing is. */
    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        if (!linked.isEmpty()) {
            kinds.add(Kind.LINKED);
        }
        if (!unlinked.isEmpty()) {
            kinds.add(Kind.UNLINKED);
        }
        if (was == null || became == null) {
            kinds.add(was == null ? Kind.NEW : Kind.PUT_AWAY);
            return kinds;
        }
        if (!was.text().equals(became.text())) {
            kinds.add(Kind.REWORDED);
        }
        if (!was.lane().equals(became.lane())) {
            kinds.add(Kind.MOVED);
        }
        if (!was.meanings().equals(became.meanings())) {
            kinds.add(Kind.MEANT);
        }
        return kinds;
    }

    /** The card as it was last seen. */
    public Card card() {
        return became == null ? Objects.requireNonNull(was) : became;
    }
}
