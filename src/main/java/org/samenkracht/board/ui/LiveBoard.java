package org.samenkracht.board.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.List;
import org.samenkracht.board.Undone;
import org.samenkracht.board.Written;
import tools.jackson.databind.json.JsonMapper;

/**
 * The place of a board's lanes and cards on one page. The browser draws them from what it is told and keeps what is newest; here
 * nothing of them is kept, so that an open page weighs the same with ten cards and with five hundred.
 */
@Tag("board-frame")
@JsModule("context://scripts/board-frame.js")
class LiveBoard extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final Words WORDS = Words.of(
            "card",
            "writer",
            "move",
            "board",
            "undo",
            "find",
            "keys",
            "link",
            "linking",
            "people",
            "openness",
            "quiet",
            "veil",
            "lane.add",
            "lane.menu",
            "lane.rename",
            "lane.left",
            "lane.right",
            "lane.archive",
            "lane.lock",
            "lane.unlock",
            "lane.locked",
            "lane.elsewhere");

    LiveBoard() {
        addClassName("board-place");
        getElement().setProperty("words", WORDS.in(getLocale()));
    }

    /**
     * Shows the whole board; only what differs from what is shown is touched.
     *
     * @param now what the server's clock says: one in a browser may be an hour wrong
     */
    void show(BoardFace.Told board, Instant now) {
        getElement().callJsFunction("hear", "board", board.json(), now.toString());
    }

    /** Has the page ask for the whole board, unless it is shown just as it is now. */
    void compare(BoardFace.Told board, Instant now) {
        getElement().callJsFunction("compare", board.print(), now.toString());
    }

    /** Shows a lane where its rank says, or takes it away. */
    void show(LaneFace lane) {
        tell("lane", lane);
    }

    /** Shows a card if it is newer than what is shown of it, or takes it away. */
    void show(CardFace card) {
        tell("card", card);
    }

    /** Shows what was linked, or no longer is. */
    void show(LinksFace links) {
        tell("links", links);
    }

    /** Shows what can be done on the board now. */
    void show(GuidedFace room) {
        tell("room", room);
    }

    /** Shows all that this member wrote quietly, and nobody else. */
    void showQuiet(List<CardFace> own) {
        tell("quiet", own);
    }

    /** Shows how much was written quietly. */
    void show(Written written) {
        tell("written", written);
    }

    /** Shows the keys of one card. */
    void show(BoardFace.TurnedKeys keys) {
        tell("keys", keys);
    }

    /** Shows everybody as they are now. */
    void show(BoardFace.Around around) {
        tell("around", around);
    }

    /** Shows what became of an undo or a redo. */
    void show(UndoneFace undone) {
        tell("undone", undone);
    }

    /** Shows whether there is something to undo and to redo. */
    void show(Undone.Possible possible) {
        tell("possible", possible);
    }

    /** Tells who listens that somebody said something, if they want to hear that. */
    void said(String sentence) {
        tell("said", sentence);
    }

    /** Tells the browser what became of a deed. */
    void settle(Settled settled) {
        tell("settled", settled);
    }

    /** Sent as text: the server forgets it when it is sent, and does not build a tree of it before. */
    private void tell(String what, Object told) {
        getElement().callJsFunction("hear", what, JSON.writeValueAsString(told));
    }
}
