package org.samenkracht.board.ui;

import com.vaadin.flow.dom.DomEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Stuck;
import org.samenkracht.board.Undone;
import org.samenkracht.board.Verb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person takes back, or does again, on the page. */
class UndoDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(UndoDeeds.class);

    private final OpenBoard board;

    UndoDeeds(OpenBoard board) {
        this.board = board;
        on("board-undo", "undo.undone", asked -> board.verbs().undoing().undo(board.me(), board.id(), asked.before()));
        on("board-redo", "undo.redone", asked -> board.verbs().undoing().redo(board.me(), board.id()));
        board.element().addAttachListener(attached -> board.showPossible());
        board.element().getElement().addEventListener("board-possible", asked -> board.showPossible());
    }

    private void on(String event, String sentence, Function<Asked, Undone> verb) {
        board.element()
                .getElement()
                .addEventListener(event, what -> answer(what, sentence, verb))
                .addEventDetail();
    }

    private void answer(DomEvent event, String sentence, Function<Asked, Undone> verb) {
        try {
            var undone = verb.apply(Asked.of(event));
            show(undone);
            String now = board.element().getTranslation("undo.now." + undone.verb());
            board.element().show(UndoneFace.of(undone, board.element().getTranslation(sentence, now)));
        } catch (Stuck stuck) {
            refuse(stuck, stuck.goesOn() ? stuck.step() : null, board.possible());
        } catch (Refusal refusal) {
            refuse(refusal, null, board.possible());
        } catch (NotFound gone) {
            refuse(new Refusal("refusal.gone"), null, new Undone.Possible(false, false));
        } catch (RuntimeException failure) {
            LOG.error("Something could not be undone", failure);
            refuse(new Refusal("refusal.undo.failed"), null, new Undone.Possible(true, true));
        }
    }

    private void show(Undone undone) {
        if (undone.verb() == Verb.LANE_RESTORED) {
            board.catchUp();
        } else if (undone.lane() != null) {
            board.show(undone.lane());
        }
        if (undone.card() != null) {
            board.show(undone.card());
        }
    }

    private void refuse(Refusal refusal, @Nullable Long before, Undone.Possible possible) {
        String why = board.element().getTranslation(refusal.reason(), refusal.details());
        board.element().show(UndoneFace.refused(why, before, possible));
    }
}
