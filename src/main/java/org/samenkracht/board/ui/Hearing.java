package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.Written;

/**
 * How a page hears of saved changes: from the relay while its socket there is open, else by Vaadin's push. The page says
 * which, and up to which revision it has heard all; what it missed it is shown.
 */
class Hearing {

    private final OpenBoard board;
    private Registration following;

    /**
     * What a page says of itself.
     *
     * @param revision up to which it has heard all
     * @param guided the last act of a guide that it heard of
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Heard(long revision, int guided) {}

    Hearing(OpenBoard board) {
        this.board = board;
        this.following = follow();
        on("hearing-relay", heard -> {
            following.remove();
            board.catchUpFrom(heard);
        });
        on("hearing-push", heard -> {
            following.remove();
            following = follow();
            board.catchUpFrom(heard);
        });
        on("hearing-missed", heard -> board.catchUp());
    }

    private Registration follow() {
        var live = board.verbs().live();
        return Registration.combine(
                live.follow(BoardChange.topic(board.id()), board.element(), board::apply),
                live.follow(BoardGuided.topic(board.id()), board.element(), board::show),
                live.follow(Written.Change.topic(board.id()), board.element(), board::show));
    }

    private void on(String event, Consumer<Heard> deed) {
        board.element()
                .getElement()
                .addEventListener(event, what -> heard(what).ifPresent(deed))
                .addEventDetail();
    }

    /** What the page says of itself; nothing when it says what no page of ours says, and then all stays as it was. */
    private static Optional<Heard> heard(DomEvent event) {
        try {
            return Optional.ofNullable(event.getEventDetail(Heard.class));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }
}
