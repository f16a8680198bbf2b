package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Objects;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.ui.Day;

/** The trash of a board: cards and lanes that were put away, each with the way back. */
class TrashDialog extends Dialog {

    private final OpenBoard board;
    private final Paragraph lead = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    TrashDialog(OpenBoard board) {
        this.board = board;
        setHeaderTitle(getTranslation("trash.heading"));
        lead.addClassName("trash-lead");
        list.addClassName("trash-list");
        var trash = new Div(lead, list);
        trash.addClassName("trash");
        add(trash);
        getFooter().add(new Button(getTranslation("board.close"), click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        board.verbs().boards().archivedLanes(board.me(), board.id()).forEach(lane -> list.add(lane(lane)));
        board.verbs().boards().trash(board.me(), board.id()).forEach(card -> list.add(card(card)));
        lead.setText(getTranslation(list.getComponentCount() == 0 ? "trash.empty" : "trash.lead"));
    }

    private ListItem card(Card card) {
        var item = item(card.text().value(), getTranslation("trash.by", nameOf(card)), card.changedAt());
        if (card.isChangeableBy(board.me())) {
            item.add(back(() -> board.show(board.verbs().cards().restore(board.me(), card.id()))));
        }
        return item;
    }

    private ListItem lane(Lane lane) {
        String name = LaneName.of(lane, board.sideOf(lane).orElse(null), this::getTranslation);
        var item = item(name, getTranslation("trash.lane"), Objects.requireNonNull(lane.archivedAt()));
        if (!board.me().isNewcomer()) {
            item.add(back(() -> {
                board.verbs().lanes().restore(board.me(), lane.id());
                board.catchUp();
            }));
        }
        return item;
    }

    private ListItem item(String text, String by, Instant when) {
        var words = new Paragraph(text);
        words.addClassName("trash-text");
        words.getElement().setAttribute("dir", "auto");
        var who = new Paragraph(by + ", " + Day.say(when, getLocale()));
        who.addClassName("trash-by");
        var item = new ListItem(words, who);
        item.addClassName("trash-card");
        return item;
    }

    private Button back(Runnable deed) {
        return new Button(getTranslation("trash.restore"), click -> {
            try {
                deed.run();
                show();
            } catch (Refusal refusal) {
                lead.setText(getTranslation(refusal.reason(), refusal.details()));
            } catch (NotFound gone) {
                lead.setText(getTranslation("refusal.gone"));
            }
        });
    }

    private String nameOf(Card card) {
        var neighbours = board.neighbours();
        return neighbours
                .member(card.changedBy())
                .map(neighbours::participant)
                .map(participant -> participant.firstName())
                .orElse("");
    }
}
