package org.samenkracht.summary;

import java.util.EnumSet;
import java.util.Set;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.Verb;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.live.Saved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is put away or hidden on a board leaves the summary too, and comes back with it, also on a page that a funder has open. */
@Component
class Withdrawals {

    private static final Set<Verb> IN_OR_OUT =
            EnumSet.of(Verb.ARCHIVED, Verb.RESTORED, Verb.LANE_ARCHIVED, Verb.LANE_RESTORED);

    private final ReleasedRows released;
    private final GrantRows grants;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;

    Withdrawals(ReleasedRows released, GrantRows grants, Coalitions coalitions, ApplicationEventPublisher events) {
        this.released = released;
        this.grants = grants;
        this.coalitions = coalitions;
        this.events = events;
    }

    @EventListener
    void notice(Saved<?> saved) {
        if (saved.change() instanceof BoardChange change && IN_OR_OUT.contains(change.verb())) {
            events.publishEvent(ConsentChange.SummaryChange.of(released.expeditionOf(change.board())));
        }
        if (saved.change() instanceof BoardGuided change && change.isOfAVeil()) {
            notice(change);
        }
    }

    /** Who came while a card was hidden was not told of its keys. */
    private void notice(BoardGuided change) {
        var board = change.board();
        events.publishEvent(ConsentChange.SummaryChange.of(released.expeditionOf(board.id())));
        if (change.shown() != null) {
            var card = change.shown().id();
            var keys = new Keys(card, coalitions.sides(board.coalition()), grants.of(card));
            events.publishEvent(ConsentChange.of(board.id(), keys));
        }
    }
}
