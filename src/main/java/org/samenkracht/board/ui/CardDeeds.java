package org.samenkracht.board.ui;

import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Function;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.board.Reworded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** What a person does with cards on the page: each deed is one verb, and is answered, whatever comes of it. */
class CardDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(CardDeeds.class);

    private final OpenBoard board;

    CardDeeds(OpenBoard board) {
        this.board = board;
        on("card-add", this::add);
        answering("card-reword", this::reword);
        on("card-move", this::move);
        on("card-archive", this::archive);
        board.element().getElement().addEventListener("card-open", this::open).addEventDetail();
    }

    private Card add(Asked asked) {
        return board.verbs().cards().add(board.me(), asked.cardId(), asked.laneId(), asked.cardText());
    }

    private Reworded reword(Asked asked) {
        return board.verbs().cards().reword(board.me(), asked.cardId(), asked.rewording());
    }

    private Card move(Asked asked) {
        return asked.again()
                ? board.verbs().late().move(board.me(), asked.cardId(), asked.laneId(), asked.afterId(), asked.base())
                : board.verbs().cards().move(board.me(), asked.cardId(), asked.laneId(), asked.afterId());
    }

    private Card archive(Asked asked) {
        var archived = asked.again()
                ? board.verbs().late().archive(board.me(), asked.cardId(), asked.base())
                : board.verbs().cards().archive(board.me(), asked.cardId());
        UndoNotice.show(board.element(), "card.archived", () -> restore(archived));
        return archived;
    }

    private void restore(Card archived) {
        try {
            board.show(board.verbs().cards().restore(board.me(), archived.id()));
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

    private void on(String event, Function<Asked, Card> verb) {
        answering(event, asked -> new Reworded(verb.apply(asked), List.of()));
    }

    private void answering(String event, Function<Asked, Reworded> verb) {
        board.element()
                .getElement()
                .addEventListener(event, what -> answer(what, verb))
                .addEventDetail();
    }

    private void answer(DomEvent event, Function<Asked, Reworded> verb) {
        var asked = Asked.of(event);
        try {
            board.answer(asked.edit(), verb.apply(asked));
        } catch (Refusal refusal) {
            refuse(asked, refusal.reason(), refusal.details());
        } catch (NotFound gone) {
            refuse(asked, "refusal.gone");
        } catch (TransactionException | NonTransientDataAccessResourceException | TransientDataAccessException away) {
            LOG.warn(
                    "The database does not answer ({}); the change waits in the browser",
                    away.getClass().getSimpleName());
            board.element().settle(Settled.later(asked.edit()));
        } catch (RuntimeException failure) {
            LOG.error("A change of a card could not be saved", failure);
            refuse(asked, "refusal.failed");
        }
    }

    private void refuse(Asked asked, String reason, Object... details) {
        board.element().settle(Settled.refused(asked.edit(), board.element().getTranslation(reason, details)));
    }
}
