package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The line above a board: the way to the other boards, and what can be done with this one. */
class BoardBar extends Nav {

    private final transient OpenBoard open;

    BoardBar(OpenBoard open, List<BoardHead.Tab> boards, TalkButton talking) {
        this.open = open;
        addClassName("board-tabs");
        getElement().setAttribute("aria-label", getTranslation("board.boards"));
        boards.forEach(board -> add(link(board)));
        add(new SavingState(), tools(talking));
    }

    private static Anchor link(BoardHead.Tab board) {
        var link = new Anchor(board.address(), board.name());
        if (board.isHere()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Span tools(TalkButton talking) {
        var tools = new Span();
        tools.addClassName("board-tools");
        var trash = tool("trash.open", () -> new TrashDialog(open).open());
        tools.add(new UndoRedo(), inTheBrowser("find.open", "search"), trash, talking, more());
        return tools;
    }

    private Button more() {
        var button = inTheBrowser("board.more", "more");
        button.getElement().setAttribute("aria-haspopup", "menu");
        return button;
    }

    /** What the board's own scripts do, without asking the server. */
    private Button inTheBrowser(String words, String what) {
        var button = new Button(getTranslation(words));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("data-board-" + what, true);
        return button;
    }

    private Button tool(String words, Runnable deed) {
        var button = new Button(getTranslation(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
