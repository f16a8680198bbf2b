package org.samenkracht.board.ui;

import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Lane;
import org.samenkracht.live.UndoNotice;

/** What a person does with lanes on the page. */
class LaneDeeds {

    private final OpenBoard board;

    LaneDeeds(OpenBoard board) {
        this.board = board;
        board.element().getElement().addEventListener("lane-add", asked -> add());
        on("lane-rename", this::rename);
        on("lane-left", this::moveLeft);
        on("lane-right", this::moveRight);
        on("lane-archive", this::archive);
    }

    private void add() {
        new LaneNameDialog(
                        "lane.add",
                        "new",
                        "",
                        name -> board.show(board.verbs().lanes().add(board.me(), board.id(), name)))
                .open();
    }

    private void rename(Id<Lane> lane) {
        var now = order().stream()
                .filter(each -> each.id().equals(lane))
                .findFirst()
                .orElseThrow(NotFound::new);
        String name = LaneName.of(now, board.sideOf(now).orElse(null), board.element()::getTranslation);
        new LaneNameDialog(
                        "lane.rename",
                        lane.toString(),
                        name,
                        typed -> board.show(board.verbs().lanes().rename(board.me(), lane, typed)))
                .open();
    }

    private void moveLeft(Id<Lane> lane) {
        var order = order().stream().map(Lane::id).toList();
        int place = order.indexOf(lane);
        if (place > 0) {
            move(lane, place == 1 ? null : order.get(place - 2));
        }
    }

    private void moveRight(Id<Lane> lane) {
        var order = order().stream().map(Lane::id).toList();
        int place = order.indexOf(lane);
        if (place + 1 < order.size()) {
            move(lane, order.get(place + 1));
        }
    }

    private void move(Id<Lane> lane, @Nullable Id<Lane> after) {
        board.show(board.verbs().lanes().move(board.me(), lane, after));
    }

    private void archive(Id<Lane> lane) {
        board.show(board.verbs().lanes().archive(board.me(), lane));
        UndoNotice.show(board.element(), "lane.archived", () -> attempt(() -> restore(lane)));
    }

    private void restore(Id<Lane> lane) {
        board.verbs().lanes().restore(board.me(), lane);
        board.catchUp();
    }

    private List<Lane> order() {
        return board.read().lanes();
    }

    private void on(String event, Consumer<Id<Lane>> deed) {
        board.element()
                .getElement()
                .addEventListener(event, what -> attempt(() -> deed.accept(lane(what))))
                .addEventDetail();
    }

    private static Id<Lane> lane(DomEvent event) {
        return Asked.of(event).laneId();
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
}
