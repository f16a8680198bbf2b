package org.samenkracht.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Board;
import org.samenkracht.live.collaboration.Conversation;

/** The line above a board: the way to the other boards, and what can be done with this one. */
class BoardBar extends Nav {

    private final transient OpenBoard open;
    private final transient Supplier<Conversation> beside;
    private @Nullable Conversation conversation;

    /** @param beside puts the conversation on the page, once somebody wants it: few do, and it has a connection of its own */
    BoardBar(OpenBoard open, List<Board> boards, Board here, Supplier<Conversation> beside) {
        this.open = open;
        this.beside = beside;
        addClassName("board-tabs");
        getElement().setAttribute("aria-label", getTranslation("board.boards"));
        boards.forEach(board -> add(tab(board, board.equals(here))));
        add(new SavingState(), tools());
    }

    private Anchor tab(Board board, boolean isHere) {
        var tab = new Anchor("boards/" + board.id(), getTranslation("boards." + board.kind()));
        if (isHere) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Span tools() {
        var tools = new Span();
        tools.addClassName("board-tools");
        var trash = tool("trash.open", () -> new TrashDialog(open).open());
        tools.add(new UndoRedo(), inTheBrowser("find.open", "search"), trash, talking(), more());
        return tools;
    }

    private Button talking() {
        var button = tool("conversation.heading", () -> {});
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> talk(conversation == null || !conversation.isVisible(), button));
        return button;
    }

    private void talk(boolean opens, Button button) {
        var drawer = conversation == null ? begin(button) : conversation;
        drawer.setVisible(opens);
        button.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        if (opens) {
            drawer.focusField();
        } else {
            button.focus();
        }
    }

    private Conversation begin(Button button) {
        var begun = beside.get();
        var close = tool("conversation.hide", () -> talk(false, button));
        close.addClassName("conversation-close");
        begun.add(close);
        Shortcuts.addShortcutListener(begun, () -> talk(false, button), Key.ESCAPE)
                .listenOn(begun);
        conversation = begun;
        return begun;
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
