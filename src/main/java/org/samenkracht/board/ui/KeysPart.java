package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.summary.Keys;

/** Each side's key on a card; the own side's can be turned here, and turned back. */
class KeysPart extends Titled {

    /** Who taps twice by accident did not take back what the first tap did: the button says something else by then. */
    private static final String HEARS_ONE_TAP = """
            let last = -Infinity;
            this.addEventListener("click", (tap) => {
              if (tap.timeStamp - last < 500) tap.stopImmediatePropagation();
              else last = tap.timeStamp;
            }, { capture: true });
            """;

    private final OpenBoard board;
    private final Paragraph explanation = new Paragraph();
    private final Map<Party, Span> states = new LinkedHashMap<>();
    private final Button turn = new Button("", click -> turn());
    private Card card;
    private boolean isTurned;

    KeysPart(OpenBoard board, Card card) {
        super("keys", "detail.keys");
        this.board = board;
        this.card = card;
        turn.getElement().executeJs(HEARS_ONE_TAP);
        explanation.addClassName("field-help");
        explanation.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("key-list");
        board.neighbours().sides().forEach(side -> list.add(item(side)));
        add(explanation, list);
        show(card);
    }

    /** The card as it is now: other words ask for the keys anew. */
    void show(Card newer) {
        card = newer;
        show(board.verbs().consents().of(board.me(), card.id()));
    }

    private void show(Keys keys) {
        states.forEach((side, state) -> show(side, state, keys.isTurned(side.id(), card.text())));
        explanation.setText(
                getTranslation(keys.released().isPresent() ? "detail.keys.released" : "detail.keys.withheld"));
    }

    private void show(Party side, Span state, boolean turned) {
        state.getElement().setAttribute("data-turned", turned);
        state.setText(getTranslation(turned ? "detail.key.turned" : "detail.key.not"));
        if (isOwn(side)) {
            isTurned = turned;
            turn.setText(getTranslation(turned ? "detail.key.back" : "detail.key.turn"));
        }
    }

    private ListItem item(Party side) {
        var state = new Span();
        states.put(side, state);
        var item = new ListItem(new SideName(side), state);
        if (isOwn(side)) {
            item.add(turn);
        }
        return item;
    }

    private boolean isOwn(Party side) {
        return board.me().speaksForASide() && side.id().equals(board.me().party());
    }

    private void turn() {
        try {
            var consents = board.verbs().consents();
            var keys = isTurned
                    ? consents.turnBack(board.me(), card.id())
                    : consents.turn(board.me(), card.id(), card.version());
            show(keys);
            board.show(keys);
        } catch (Refusal refusal) {
            explanation.setText(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            explanation.setText(getTranslation("refusal.gone"));
        }
    }
}
