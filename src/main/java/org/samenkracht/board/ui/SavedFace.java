package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.Verb;

/**
 * One saved change as every open page of the board gets it, the same for all.
 *
 * @param revision of the board after the change: a page that finds a gap asks for what it missed
 * @param card as it is now; null when something else changed, which each page is shown in its own language: it asks
 * @param links what the change did to links of cards; null when nothing
 */
record SavedFace(
        long revision,
        @Nullable CardFace card,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LinksFace links) {

    static SavedFace of(BoardChange change) {
        boolean isCard = change.card() != null && change.lane() == null && change.verb() != Verb.LANE_RESTORED;
        return new SavedFace(
                change.revision(), isCard ? CardFace.of(change.card(), change.step()) : null, LinksFace.of(change));
    }
}
