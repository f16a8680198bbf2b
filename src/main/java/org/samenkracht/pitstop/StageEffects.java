package org.samenkracht.pitstop;

import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.board.QuietCards;
import org.samenkracht.coalition.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a stage makes of the boards in play, and tells the other features: on those boards one writes quietly as soon as that stage begins, and the stage that shows
 * lets all see what was written so. What was written stays quiet through any other stage; a board that is locked stays so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StageEffects {

    private final Boards boards;
    private final Openings openings;
    private final QuietCards quietCards;
    private final ApplicationEventPublisher events;

    StageEffects(Boards boards, Openings openings, QuietCards quietCards, ApplicationEventPublisher events) {
        this.boards = boards;
        this.openings = openings;
        this.quietCards = quietCards;
        this.events = events;
    }

    void begin(Member guide, Course course) {
        events.publishEvent(new StageBegun(
                guide.coalition(), course.pitStop(), course.stage().kind()));
        inPlay(guide, course).forEach(board -> {
            if (course.stage().kind() == StageKind.WRITE_QUIETLY && board.openness() == Openness.OPEN) {
                openings.set(guide, board.id(), Openness.QUIET);
            }
            if (course.stage().kind() == StageKind.SHOW && board.openness() == Openness.QUIET) {
                quietCards.show(guide, board.id());
            }
        });
    }

    /** After a pitstop every board is open again. */
    void end(Member guide) {
        boards.all(guide).stream()
                .filter(board -> board.openness() != Openness.OPEN)
                .map(Board::id)
                .forEach(board -> open(guide, board));
    }

    private void open(Member guide, Id<Board> board) {
        openings.set(guide, board, Openness.OPEN);
    }

    private Stream<Board> inPlay(Member guide, Course course) {
        return boards.all(guide).stream()
                .filter(board -> course.boards().kinds().contains(board.kind()));
    }
}
