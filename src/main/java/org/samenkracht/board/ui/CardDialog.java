package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Card;
import org.samenkracht.summary.ConsentChange;

/** All about one card: what it means to each side, whose keys are turned, and what it said before. */
class CardDialog extends Dialog {

    private final OpenBoard board;
    private final Paragraph text = new Paragraph();
    private final MeaningsPart meanings;
    private final KeysPart keys;
    private final HistoryPart history;
    private Card card;

    CardDialog(OpenBoard board, Card card) {
        this.board = board;
        this.card = card;
        meanings = new MeaningsPart(board, card);
        keys = new KeysPart(board, card);
        history = new HistoryPart(board, card);
        addClassName("card-dialog");
        setHeaderTitle(getTranslation("detail.heading"));
        text.addClassName("card-detail-text");
        text.getElement().setAttribute("dir", "auto");
        meanings.setVisible(isValue());
        var detail = new Div(text, meanings, keys, history);
        detail.addClassName("card-detail");
        add(detail);
        getFooter().add(new Button(getTranslation("board.close"), click -> close()));
        follow();
        show(card);
    }

    /** What others do with the card is seen here too; a meaning that is being written stays. */
    private void follow() {
        var live = board.verbs().live();
        live.follow(BoardChange.topic(card.board()), this, this::changed);
        live.follow(BoardGuided.topic(card.board()), this, this::guided);
        live.follow(
                ConsentChange.topic(card.board()),
                this,
                change -> turned(change.keys().card()));
    }

    private void changed(BoardChange change) {
        var newer = change.card();
        if (newer != null && newer.id().equals(card.id()) && newer.version() > card.version()) {
            show(newer);
        } else if (change.links().stream().anyMatch(link -> link.joins(card.id()))) {
            show(card);
        }
    }

    /** A guide may have hidden it from who reads it here. */
    private void guided(BoardGuided change) {
        if (card.id().equals(change.about())) {
            show(card);
        }
    }

    private void turned(Id<Card> other) {
        if (other.equals(card.id())) {
            show(card);
        }
    }

    private void show(Card newer) {
        card = newer;
        text.setText(newer.text().value());
        meanings.show(newer);
        try {
            keys.show(newer);
            history.show(newer);
        } catch (NotFound gone) {
            close();
        }
    }

    private boolean isValue() {
        return board.verbs().boards().all(board.me()).stream()
                .anyMatch(one -> one.id().equals(card.board()) && one.kind() == BoardKind.VALUES);
    }
}
