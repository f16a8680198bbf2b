package org.samenkracht.summary;

import java.util.EnumSet;
import java.util.Set;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.Verb;
import org.samenkracht.live.Saved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is put away on a board leaves the summary too, and comes back with it, also on a page that a funder has open. */
@Component
class Withdrawals {

    private static final Set<Verb> IN_OR_OUT =
            EnumSet.of(Verb.ARCHIVED, Verb.RESTORED, Verb.LANE_ARCHIVED, Verb.LANE_RESTORED);

    private final ReleasedRows released;
    private final ApplicationEventPublisher events;

    Withdrawals(ReleasedRows released, ApplicationEventPublisher events) {
        this.released = released;
        this.events = events;
    }

    @EventListener
    void notice(Saved<?> saved) {
        if (saved.change() instanceof BoardChange change && IN_OR_OUT.contains(change.verb())) {
            events.publishEvent(ConsentChange.SummaryChange.of(released.expeditionOf(change.board())));
        }
    }
}
