package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * How much was written quietly on a board and is not shown yet: all that others learn of it.
 *
 * @param people how many wrote
 * @param cards how many cards
 */
public record Written(int people, int cards) {

    /** Where nothing was written quietly. */
    public static final Written NOTHING = new Written(0, 0);

    /**
     * Told live: there is more or less of it.
     *
     * @param written as it is now
     */
    public record Change(Id<Board> board, Written written) {

        /** Where it is announced how much is written quietly on this board. */
        public static Topic<Change> topic(Id<Board> board) {
            return new Topic<>(Change.class, board.value());
        }

        Saved<Change> saved() {
            return new Saved<>(topic(board), this);
        }
    }
}
