package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/** A lane in the trash, with the cards that went with it: it comes back with all of them, or one of them comes back alone. */
class TrashedLane extends Trashed {

    TrashedLane(OpenBoard board, TrashDialog trash, Lane lane, List<Card> cards, List<Lane> open) {
        super(LaneName.of(lane, board.sideOf(lane).orElse(null), board.element()::getTranslation));
        note(count(cards.size()));
        by(board, lane.changedBy(), Objects.requireNonNull(lane.archivedAt()));
        if (!board.me().isNewcomer()) {
            way(new Button(
                    getTranslation("trash.restore"),
                    click -> trash.putBack("trash.back.lane", () -> {
                        board.verbs().lanes().restore(board.me(), lane.id());
                        board.catchUp();
                    })));
        }
        if (!cards.isEmpty()) {
            add(within(board, trash, cards, open));
        }
    }

    private Details within(OpenBoard board, TrashDialog trash, List<Card> cards, List<Lane> open) {
        var list = new UnorderedList();
        list.addClassName("trash-list");
        var details = new Details(getTranslation("trash.cards.show"), list);
        details.addOpenedChangeListener(opened -> {
            if (list.getComponentCount() == 0) {
                cards.forEach(card -> list.add(one(board, trash, card, open)));
            }
        });
        return details;
    }

    private static Trashed one(OpenBoard board, TrashDialog trash, Card card, List<Lane> open) {
        var item = new Trashed(card.text().value());
        if (card.isChangeableBy(board.me())) {
            item.way(new OtherLane(board, trash, card, open));
        }
        return item;
    }

    private String count(int cards) {
        return switch (cards) {
            case 0 -> getTranslation("trash.cards.none");
            case 1 -> getTranslation("trash.cards.one");
            default -> getTranslation("trash.cards", cards);
        };
    }
}
