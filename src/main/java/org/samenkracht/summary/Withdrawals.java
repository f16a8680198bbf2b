package org.samenkracht.summary;

import org.samenkracht.board.BoardChange;
import org.samenkracht.live.Saved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is put away on a board leaves the summary too, also on a page that a funder has open. */
@Component
class Withdrawals {

    private final ReleasedRows released;
    private final ApplicationEventPublisher events;

    Withdrawals(ReleasedRows released, ApplicationEventPublisher events) {
        this.released = released;
        this.events = events;
    }

    @EventListener
    void notice(Saved<?> saved) {
        if (saved.change() instanceof BoardChange change && putsAway(change)) {
            events.publishEvent(ConsentChange.SummaryChange.of(released.expeditionOf(change.board())));
        }
    }

    private static boolean putsAway(BoardChange change) {
        return (change.card() != null && change.card().archivedAt() != null) || change.lane() != null;
    }
}
