package org.samenkracht.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.samenkracht.board.Board;
import org.samenkracht.live.collaboration.Conversation;

/** The line above a board: the way to the other boards, and what can be done with this one. */
class BoardBar extends Nav {

    private final transient OpenBoard open;
    private final Conversation conversation;

    BoardBar(OpenBoard open, List<Board> boards, Board here, Conversation conversation) {
        this.open = open;
        this.conversation = conversation;
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
        tools.add(new UndoRedo());
        if (!open.me().isNewcomer()) {
            tools.add(tool("lane.add", () -> new LaneNameDialog("lane.add", "new", "", this::addLane).open()));
        }
        tools.add(tool("trash.open", () -> new TrashDialog(open).open()), talking());
        return tools;
    }

    private Button talking() {
        var button = tool("conversation.heading", () -> {});
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> talk(!conversation.isVisible(), button));
        var close = tool("conversation.hide", () -> talk(false, button));
        close.addClassName("conversation-close");
        conversation.add(close);
        Shortcuts.addShortcutListener(conversation, () -> talk(false, button), Key.ESCAPE)
                .listenOn(conversation);
        return button;
    }

    private void talk(boolean opens, Button button) {
        conversation.setVisible(opens);
        button.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        if (opens) {
            conversation.focusField();
        } else {
            button.focus();
        }
    }

    private void addLane(String lane) {
        open.show(open.verbs().lanes().add(open.me(), open.id(), lane));
    }

    private Button tool(String words, Runnable deed) {
        var button = new Button(getTranslation(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
