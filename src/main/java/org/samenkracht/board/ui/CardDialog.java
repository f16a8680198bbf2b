package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Card;

/** All about one card: what it means to each side, whose keys are turned, and what it said before. */
class CardDialog extends Dialog {

    CardDialog(OpenBoard board, Card card) {
        addClassName("card-dialog");
        setHeaderTitle(getTranslation("detail.heading"));
        var detail = new Div();
        detail.addClassName("card-detail");
        var text = new Paragraph(card.text().value());
        text.addClassName("card-detail-text");
        text.getElement().setAttribute("dir", "auto");
        detail.add(text);
        if (isValue(board, card)) {
            detail.add(new MeaningsPart(board, card));
        }
        detail.add(new KeysPart(board, card), new HistoryPart(board, card));
        add(detail);
        getFooter().add(new Button(getTranslation("board.close"), click -> close()));
    }

    private static boolean isValue(OpenBoard board, Card card) {
        return board.verbs().boards().all(board.me()).stream()
                .anyMatch(one -> one.id().equals(card.board()) && one.kind() == BoardKind.VALUES);
    }
}
