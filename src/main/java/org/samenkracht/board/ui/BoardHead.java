package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Translation;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Place.Step;

/**
 * Where a board is, in the words of one who reads it: what stands above it, with the page and with the rest of the page alike.
 *
 * @param way the pages above it, outermost first
 * @param name of the board
 * @param boards all of the coalition, this one among them
 */
record BoardHead(List<Step> way, String name, List<Tab> boards) {

    /** The way to one of the boards. */
    record Tab(
            String name,
            String address,
            @JsonProperty("isHere") boolean isHere) {}

    /** @throws NotFound when the member has no such board */
    static BoardHead of(BoardVerbs verbs, Member me, Id<Board> here, Translation words) {
        var coalition = verbs.coalitions().seenBy(me.person(), me.coalition());
        var boards = verbs.boards().all(me).stream()
                .map(each -> new Tab(
                        words.of("boards." + each.kind()),
                        "boards/" + each.id(),
                        each.id().equals(here)))
                .toList();
        String name =
                boards.stream().filter(Tab::isHere).map(Tab::name).findFirst().orElseThrow(NotFound::new);
        return new BoardHead(List.of(new Step(coalition.name(), "coalitions/" + coalition.id())), name, boards);
    }
}
