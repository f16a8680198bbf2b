package org.samenkracht.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.GuideAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what was written quietly into cards, by the one write path: whose they are is told, and not who was first. */
@Component
class Showing {

    private final WritePath path;
    private final BoardRows boards;
    private final CardRows cards;
    private final QuietCardRows quiet;
    private final Coalitions coalitions;
    private final Guidance guidance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showing(
            WritePath path,
            BoardRows boards,
            CardRows cards,
            QuietCardRows quiet,
            Coalitions coalitions,
            Guidance guidance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.path = path;
        this.boards = boards;
        this.cards = cards;
        this.quiet = quiet;
        this.coalitions = coalitions;
        this.guidance = guidance;
        this.events = events;
        this.clock = clock;
    }

    /** Doing so again shows what was written since; where nothing was and the board is open, nothing is done. */
    void show(WritePath.Turn turn) {
        var board = turn.board().id();
        var all = new ArrayList<>(quiet.toShow(board));
        if (all.isEmpty() && turn.board().openness() == Openness.OPEN) {
            return;
        }
        boards.open(board, Openness.OPEN);
        Collections.shuffle(all);
        place(turn.onceOpen(), all);
        guidance.did(turn, GuideAct.CARDS_SHOWN, board, "");
        events.publishEvent(new Written.Change(board, quiet.written(board)).saved());
    }

    private void place(WritePath.Turn open, List<QuietCard> all) {
        if (all.isEmpty()) {
            return;
        }
        quiet.forget(all.stream().map(QuietCard::id).toList());
        var people = coalitions.neighbours(open.board().coalition()).members();
        var last = new HashMap<Id<Lane>, Rank>();
        var now = clock.instant();
        var turn = open;
        for (var card : all) {
            turn = turn.by(Objects.requireNonNull(people.get(card.author())));
            path.show(turn, shown(card, below(card.lane(), last), now), card.version());
            turn = turn.next();
        }
    }

    private Rank below(Id<Lane> lane, Map<Id<Lane>, Rank> last) {
        var rank = last.containsKey(lane) ? Rank.between(last.get(lane), null) : cards.placeLast(lane);
        last.put(lane, rank);
        return rank;
    }

    /** It keeps its identity, so that who is writing in it writes on; unless a message made by hand took that. */
    private Card shown(QuietCard card, Rank rank, Instant now) {
        return Card.shown(card, cards.existsById(card.id()) ? Id.next() : card.id(), rank, now);
    }
}
