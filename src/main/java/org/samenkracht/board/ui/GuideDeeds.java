package org.samenkracht.board.ui;

import java.util.function.Consumer;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.live.UndoNotice;

/** What a guide does with a board on the page. Who is none finds nothing. */
class GuideDeeds {

    private final OpenBoard board;

    GuideDeeds(OpenBoard board) {
        this.board = board;
        on("board-lock", asked -> openings().set(board.me(), board.id(), Openness.LOCKED));
        on("board-open", asked -> openings().set(board.me(), board.id(), Openness.OPEN));
        on("board-quiet", asked -> openings().set(board.me(), board.id(), Openness.QUIET));
        on("board-show", asked -> board.verbs().quiet().show(board.me(), board.id()));
        on("lane-lock", asked -> openings().lock(board.me(), asked.laneId()));
        on("card-veil", this::askWhy);
        on("card-lift", asked -> board.verbs().veils().lift(board.me(), asked.cardId()));
        on("lane-unlock", asked -> openings().unlock(board.me(), asked.laneId()));
    }

    private void askWhy(Asked asked) {
        if (!board.me().isGuide()) {
            throw new NotFound();
        }
        new VeilDialog(
                        board,
                        board.verbs().boards().find(board.me(), asked.cardId()).id())
                .open();
    }

    private Openings openings() {
        return board.verbs().openings();
    }

    private void on(String event, Consumer<Asked> deed) {
        board.element()
                .getElement()
                .addEventListener(event, what -> attempt(() -> deed.accept(Asked.of(what))))
                .addEventDetail();
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
