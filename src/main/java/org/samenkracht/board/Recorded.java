package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;

/**
 * What of a board's changes was made in one pitstop: those after one revision, up to another.
 *
 * @param began the revision that the board had when the pitstop opened
 * @param ended the revision that it had when the pitstop closed; null while it runs
 */
public record Recorded(
        Id<?> pitStop,
        Id<Board> board,
        long began,
        @Nullable Long ended) {

    /** How many changes there were, once it is closed. */
    public long length() {
        return end() - began;
    }

    /** @throws NotFound while it runs */
    public long end() {
        if (ended == null) {
            throw new NotFound();
        }
        return ended;
    }

    /** @throws NotFound when that revision was not in it */
    void require(long revision) {
        if (revision < began || revision > end()) {
            throw new NotFound();
        }
    }
}
