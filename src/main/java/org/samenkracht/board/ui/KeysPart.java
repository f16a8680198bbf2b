package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.summary.Keys;

/** Each side's key on a card; the own side's can be turned here, and turned back. */
class KeysPart extends Titled {

    private final OpenBoard board;
    private final Card card;
    private final Paragraph explanation = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    KeysPart(OpenBoard board, Card card) {
        super("keys", "detail.keys");
        this.board = board;
        this.card = card;
        explanation.addClassName("field-help");
        list.addClassName("key-list");
        add(explanation, list);
        show(board.verbs().consents().of(board.me(), card.id()));
    }

    private void show(Keys keys) {
        list.removeAll();
        keys.sides().forEach(side -> list.add(item(keys, side)));
        explanation.setText(
                getTranslation(keys.released().isPresent() ? "detail.keys.released" : "detail.keys.withheld"));
    }

    private ListItem item(Keys keys, Party side) {
        boolean turned = keys.isTurned(side.id(), card.text());
        var item = new ListItem(
                new SideName(side), new Span(getTranslation(turned ? "detail.key.turned" : "detail.key.not")));
        item.getElement().setAttribute("data-turned", turned);
        if (board.me().speaksForASide() && side.id().equals(board.me().party())) {
            item.add(new Button(getTranslation(turned ? "detail.key.back" : "detail.key.turn"), click -> turn(turned)));
        }
        return item;
    }

    private void turn(boolean back) {
        try {
            var consents = board.verbs().consents();
            show(
                    back
                            ? consents.turnBack(board.me(), card.id())
                            : consents.turn(board.me(), card.id(), card.version()));
            board.keyTurned(card.id());
        } catch (Refusal refusal) {
            explanation.setText(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            explanation.setText(getTranslation("refusal.gone"));
        }
    }
}
