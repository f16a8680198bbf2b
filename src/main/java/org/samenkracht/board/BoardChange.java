package org.samenkracht.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live: one durable change of a board was saved. It carries what was saved, so that who follows need not read.
 *
 * @param revision of the board after the change; a gap means that messages were missed, and the board is read again
 * @param verb what was done
 * @param card the card as it is now, if a card changed
 * @param lane the lane as it is now, if a lane changed
 * @param step how exactly the card was reworded, if it was
 * @param links what was linked now, or no longer is; when a card comes in sight, those that were made at it
 */
public record BoardChange(
        Id<Board> board,
        long revision,
        Verb verb,
        @Nullable Card card,
        @Nullable Lane lane,
        @Nullable TextStep step,
        List<Link> links) {

    /** Where changes of this board are announced. */
    public static Topic<BoardChange> topic(Id<Board> board) {
        return new Topic<>(BoardChange.class, board.value());
    }

    Saved<BoardChange> saved() {
        return new Saved<>(topic(board), this);
    }
}
