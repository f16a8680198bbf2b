package org.samenkracht.board.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a replay is told once.
 *
 * @param from when the pitstop opened
 * @param until when it closed
 * @param began the revision of the board when the pitstop opened
 * @param ended the revision when it closed
 * @param beats some revisions and when they came to be, in order
 */
record ReplayFace(
        Instant from,
        Instant until,
        long began,
        long ended,
        BoardFace.Reader me,
        BoardFace.Around around,
        List<Beat> beats) {

    /** One revision, and when it came to be. */
    record Beat(long revision, Instant at) {}

    /**
     * A piece of the evening: how the board stood, and what happened from there.
     *
     * @param revision of the board as it stood
     * @param at when that came to be
     * @param until the last revision of this piece
     * @param lanes also those put away
     * @param cards also those in lanes put away
     */
    record Piece(long revision, Instant at, long until, List<LaneFace> lanes, List<CardFace> cards, List<Step> steps) {}

    /**
     * One change.
     *
     * @param said who did what, in words
     */
    record Step(
            long revision,
            Instant at,
            String said,
            @Nullable CardFace card,
            @Nullable LaneFace lane) {}
}
