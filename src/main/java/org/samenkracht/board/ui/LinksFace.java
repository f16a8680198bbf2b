package org.samenkracht.board.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.Link;
import org.samenkracht.board.Verb;

/**
 * Links as every open page is told of them, the same for all.
 *
 * @param revision of the board when it was so: of what is told of two cards the newest counts
 * @param linked whether they are linked; false when that was taken away
 * @param pairs two cards each
 */
record LinksFace(long revision, boolean linked, List<List<String>> pairs) {

    static @Nullable LinksFace of(BoardChange change) {
        return of(change.revision(), change.verb() != Verb.UNLINKED, change.links());
    }

    static @Nullable LinksFace of(BoardGuided change) {
        return of(change.board().revision(), true, change.links());
    }

    private static @Nullable LinksFace of(long revision, boolean linked, List<Link> links) {
        return links.isEmpty()
                ? null
                : new LinksFace(
                        revision,
                        linked,
                        links.stream()
                                .map(link -> List.of(
                                        link.card().toString(), link.other().toString()))
                                .toList());
    }
}
