package org.samenkracht.board.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/** A card in the trash. Where its lane is there too, it comes back with the lane, or in another one. */
class TrashedCard extends Trashed {

    private final OpenBoard board;
    private final TrashDialog trash;
    private final Card card;

    /** @param away its lane, if that was put away too */
    TrashedCard(OpenBoard board, TrashDialog trash, Card card, @Nullable Lane away, List<Lane> open) {
        super(card.text().value());
        this.board = board;
        this.trash = trash;
        this.card = card;
        by(board, card.changedBy(), Objects.requireNonNull(card.archivedAt()));
        if (away != null) {
            note(getTranslation(
                    "trash.lane.away", LaneName.of(away, board.sideOf(away).orElse(null), this::getTranslation)));
        }
        if (card.isChangeableBy(board.me())) {
            waysBack(away != null, open);
        }
    }

    private void waysBack(boolean laneIsAway, List<Lane> open) {
        if (!laneIsAway) {
            way(button("trash.restore", () -> board.show(board.verbs().cards().restore(board.me(), card.id()))));
            return;
        }
        if (!board.me().isNewcomer()) {
            way(button("trash.with.lane", () -> {
                board.verbs().trash().restoreWithLane(board.me(), card.id());
                board.catchUp();
            }));
        }
        way(new OtherLane(board, trash, card, open));
    }

    private Button button(String words, Runnable deed) {
        var button = new Button(getTranslation(words), click -> trash.putBack("trash.back.card", deed));
        button.getElement().setAttribute("aria-description", card.text().value());
        return button;
    }
}
