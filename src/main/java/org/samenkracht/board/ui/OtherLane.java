package org.samenkracht.board.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/** Puts a card whose lane was put away back in a lane of choice. */
class OtherLane extends Select<Lane> {

    OtherLane(OpenBoard board, TrashDialog trash, Card card, List<Lane> open) {
        addClassName("trash-into");
        setPlaceholder(getTranslation("trash.into"));
        setAriaLabel(getTranslation("trash.into"));
        setItems(open.stream()
                .filter(lane -> lane.closedFor(board.me()).isEmpty())
                .toList());
        setItemLabelGenerator(lane -> LaneName.of(lane, board.sideOf(lane).orElse(null), this::getTranslation));
        addValueChangeListener(chosen -> {
            var lane = chosen.getValue();
            if (lane != null) {
                trash.putBack(
                        "trash.back.card",
                        () -> board.show(board.verbs().trash().restoreInto(board.me(), card.id(), lane.id())));
            }
        });
    }
}
