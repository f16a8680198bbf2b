package org.samenkracht.board.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Lane;

/** What the menu of one lane does. */
class LaneDeeds implements LaneMenu.Deeds {

    private final OpenBoard board;
    private final Id<Lane> lane;

    LaneDeeds(OpenBoard board, Id<Lane> lane) {
        this.board = board;
        this.lane = lane;
    }

    @Override
    public void rename() {
        var column = board.element().column(lane);
        if (column == null) {
            return;
        }
        String now =
                LaneName.of(column.lane(), board.sideOf(column.lane()).orElse(null), board.element()::getTranslation);
        new LaneNameDialog(
                        "lane.rename", now, name -> show(board.verbs().lanes().rename(board.me(), lane, name)))
                .open();
    }

    @Override
    public void moveLeft() {
        var order = order();
        int place = order.indexOf(lane);
        if (place > 0) {
            move(place == 1 ? null : order.get(place - 2));
        }
    }

    @Override
    public void moveRight() {
        var order = order();
        int place = order.indexOf(lane);
        if (place + 1 < order.size()) {
            move(order.get(place + 1));
        }
    }

    @Override
    public void archive() {
        attempt(() -> {
            show(board.verbs().lanes().archive(board.me(), lane));
            UndoNotice.show(board.element(), "lane.archived", this::restore);
        });
    }

    private void restore() {
        attempt(() -> {
            board.verbs().lanes().restore(board.me(), lane);
            board.catchUp();
        });
    }

    private void move(@Nullable Id<Lane> after) {
        attempt(() -> show(board.verbs().lanes().move(board.me(), lane, after)));
    }

    private void show(Lane saved) {
        board.element().show(saved);
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            UndoNotice.say(board.element(), refusal.reason(), refusal.details());
        } catch (NotFound gone) {
            UndoNotice.say(board.element(), "refusal.gone");
        }
    }

    private List<Id<Lane>> order() {
        return board.element().columns().stream()
                .map(LaneColumn::lane)
                .map(Lane::id)
                .toList();
    }
}
