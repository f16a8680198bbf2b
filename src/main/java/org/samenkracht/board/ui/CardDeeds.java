package org.samenkracht.board.ui;

import com.vaadin.flow.dom.DomEvent;
import java.util.UUID;
import java.util.function.Consumer;
import org.samenkracht.DatabaseAway;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.board.QuietCard;
import org.samenkracht.live.UndoNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person does with cards on the page: each deed is one verb, and is answered, whatever comes of it. */
class CardDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(CardDeeds.class);

    private final OpenBoard board;

    CardDeeds(OpenBoard board) {
        this.board = board;
        on("card-add", this::add);
        on("card-reword", this::reword);
        on("card-move", this::move);
        on("card-archive", this::archive);
        on("card-link", this::link);
        on("card-unlink", this::unlink);
        board.element().getElement().addEventListener("card-open", this::open).addEventDetail();
    }

    private void add(Asked asked) {
        board.answer(
                asked.edit(),
                board.verbs().quiet().write(board.me(), asked.cardId(), asked.laneId(), asked.cardText()));
    }

    /** Most cards are no quiet ones, and most rewordings come letter by letter: so those are asked for first. */
    private void reword(Asked asked) {
        var card = asked.cardId();
        var said = asked.rewording();
        try {
            board.answer(asked.edit(), board.verbs().cards().reword(board.me(), card, said));
        } catch (NotFound perhapsQuiet) {
            board.answer(asked.edit(), board.verbs().quiet().reword(board.me(), card, said));
        }
    }

    private void move(Asked asked) {
        board.answer(
                asked.edit(),
                asked.again()
                        ? board.verbs()
                                .late()
                                .move(board.me(), asked.cardId(), asked.laneId(), asked.afterId(), asked.base())
                        : board.verbs().cards().move(board.me(), asked.cardId(), asked.laneId(), asked.afterId()));
    }

    private void link(Asked asked) {
        board.answer(asked.edit(), board.verbs().links().link(board.me(), asked.cardId(), asked.otherId()));
    }

    private void unlink(Asked asked) {
        board.answer(asked.edit(), board.verbs().links().unlink(board.me(), asked.cardId(), asked.otherId()));
    }

    private void archive(Asked asked) {
        try {
            var archived = asked.again()
                    ? board.verbs().late().archive(board.me(), asked.cardId(), asked.base())
                    : board.verbs().cards().archive(board.me(), asked.cardId());
            UndoNotice.show(board.element(), "card.archived", () -> attempt(() -> restore(archived)));
            board.answer(asked.edit(), archived);
        } catch (NotFound perhapsQuiet) {
            throwAway(asked);
        }
    }

    private void throwAway(Asked asked) {
        var thrown = board.verbs().quiet().takeBack(board.me(), asked.cardId());
        UndoNotice.show(board.element(), "quiet.thrownAway", () -> attempt(() -> writeAgain(thrown)));
        board.element().settle(Settled.saved(asked.edit(), CardFace.thrownAway(thrown)));
    }

    /** Its identity is not taken again: this page has put that away. */
    private void writeAgain(QuietCard thrown) {
        var again = board.verbs().quiet().write(board.me(), Id.of(UUID.randomUUID()), thrown.lane(), thrown.text());
        if (again instanceof Card card) {
            board.show(card);
        }
    }

    private void restore(Card archived) {
        board.show(board.verbs().cards().restore(board.me(), archived.id()));
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

    private void open(DomEvent event) {
        try {
            var card = board.verbs().boards().find(board.me(), Asked.of(event).cardId());
            new CardDialog(board, card).open();
        } catch (NotFound gone) {
            UndoNotice.say(board.element(), "refusal.gone");
        }
    }

    /** @param deed answers itself when it is done */
    private void on(String event, Consumer<Asked> deed) {
        board.element()
                .getElement()
                .addEventListener(event, what -> attempt(Asked.of(what), deed))
                .addEventDetail();
    }

    private void attempt(Asked asked, Consumer<Asked> deed) {
        try {
            deed.accept(asked);
        } catch (Refusal refusal) {
            refuse(asked, refusal.reason(), refusal.details());
        } catch (NotFound gone) {
            refuse(asked, "refusal.gone");
        } catch (RuntimeException failure) {
            failed(asked, failure);
        }
    }

    private void failed(Asked asked, RuntimeException failure) {
        if (DatabaseAway.caused(failure)) {
            LOG.warn(
                    "The database does not answer ({}); the change waits in the browser",
                    failure.getClass().getSimpleName());
            board.element().settle(Settled.later(asked.edit()));
        } else {
            LOG.error("A change of a card could not be saved", failure);
            refuse(asked, "refusal.failed");
        }
    }

    private void refuse(Asked asked, String reason, Object... details) {
        board.element().settle(Settled.refused(asked.edit(), board.element().getTranslation(reason, details)));
    }
}
