package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/**
 * What can be done on a board now, as every open page gets it, the same for all.
 *
 * @param guided grows with each act of a guide on the board: newer tells
 * @param locked the lanes that nobody changes now
 * @param act what a guide just did, if that is why it is told
 * @param by the guide, a member
 * @param about what it was done to
 * @param card that everybody sees again
 * @param links of that card
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GuidedFace(
        int guided,
        String openness,
        List<String> locked,
        @Nullable String act,
        @Nullable String by,
        @Nullable String about,
        @Nullable CardFace card,
        @Nullable LinksFace links) {

    static GuidedFace of(BoardPage page) {
        var locked = page.lanes().stream().filter(Lane::locked).map(Lane::id).toList();
        return of(page.board(), locked, null, null, null, null, null);
    }

    static GuidedFace of(BoardGuided change) {
        return of(
                change.board(),
                change.locked(),
                change.act().name(),
                change.by(),
                change.about(),
                change.shown(),
                LinksFace.of(change));
    }

    private static GuidedFace of(
            Board board,
            List<Id<Lane>> locked,
            @Nullable String act,
            @Nullable Id<?> by,
            @Nullable Id<?> about,
            @Nullable Card shown,
            @Nullable LinksFace links) {
        return new GuidedFace(
                board.guided(),
                board.openness().name(),
                locked.stream().map(Id::toString).toList(),
                act,
                by == null ? null : by.toString(),
                about == null ? null : about.toString(),
                shown == null ? null : CardFace.of(shown),
                links);
    }
}
