package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;

/**
 * A shared board with lanes.
 *
 * @param revision how many durable changes were made on this board; grows by one with each
 * @param pitStop the identity of the pitstop that runs, to which changes belong; null in the loose work between two
 * @param openness what can be written on it now
 * @param guided how often a guide changed what can be done on it, or what is seen of it
 */
public record Board(
        @org.springframework.data.annotation.Id Id<Board> id,
        Id<Coalition> coalition,
        BoardKind kind,
        long revision,
        @Nullable Id<?> pitStop,
        Openness openness,
        int guided) {

    /** Whether a guide ever did anything here: where none did nothing is locked, quiet or hidden, and need not be asked for. */
    public boolean wasGuided() {
        return guided > 0;
    }

    Board onceOpen() {
        return new Board(id, coalition, kind, revision, pitStop, Openness.OPEN, guided);
    }

    Board next() {
        return new Board(id, coalition, kind, revision + 1, pitStop, openness, guided);
    }
}
