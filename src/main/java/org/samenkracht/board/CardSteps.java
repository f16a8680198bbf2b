package org.samenkracht.board;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.springframework.stereotype.Component;

/** Takes back one step with a card, as a change like any other; not what others built on since. */
@Component
class CardSteps {

    private final WritePath path;
    private final CardRows cards;
    private final Pairs pairs;
    private final BuiltOn builtOn;
    private final Coalitions coalitions;
    private final Clock clock;

    CardSteps(WritePath path, CardRows cards, Pairs pairs, BuiltOn builtOn, Coalitions coalitions, Clock clock) {
        this.path = path;
        this.cards = cards;
        this.pairs = pairs;
        this.builtOn = builtOn;
        this.coalitions = coalitions;
        this.clock = clock;
    }

    /**
     * Makes undone what was done in one step.
     *
     * @param step the changes of the step, in order
     * @throws Refusal when somebody built on it
     */
    Card takeBack(WritePath.Turn before, List<Change> step) {
        var last = step.getLast();
        var turn = before.undoing(last.revision());
        var card = path.card(turn, last.card());
        return switch (last.verb()) {
            case ADDED, RESTORED -> putAway(turn, card, last);
            case ARCHIVED -> putBack(turn, card, last);
            case MOVED -> moveBack(turn, card, last);
            case MEANT -> meanAsBefore(turn, card, last);
            case LINKED, UNLINKED -> linkAsBefore(turn, card, last);
            default -> sayAsBefore(turn, card, step);
        };
    }

    private Card putAway(WritePath.Turn turn, Card card, Change step) {
        if (card.archivedAt() != null || builtOn.byOthers(turn, step, Verb.values())) {
            throw builtOn.card(turn, card, step, Verb.values());
        }
        return path.save(turn, Verb.ARCHIVED, card, card.archived(turn.me(), clock.instant()));
    }

    private Card putBack(WritePath.Turn turn, Card card, Change step) {
        if (card.archivedAt() == null || builtOn.byOthers(turn, step, Verb.ARCHIVED, Verb.RESTORED)) {
            throw builtOn.card(turn, card, step, Verb.ARCHIVED, Verb.RESTORED);
        }
        requireLane(turn, path.lane(turn, card.lane()));
        return path.save(
                turn, Verb.RESTORED, card, card.restored(card.lane(), card.rank(), turn.me(), clock.instant()));
    }

    private Card moveBack(WritePath.Turn turn, Card card, Change step) {
        requireOnBoard(turn, card, step);
        if (!card.lane().equals(step.became().lane())
                || !card.rank().equals(step.became().rank())) {
            throw builtOn.card(turn, card, step, Verb.MOVED);
        }
        var was = Objects.requireNonNull(step.was());
        var to = path.lane(turn, was.lane());
        requireLane(turn, to);
        if (!to.id().equals(card.lane())) {
            to.requireRoomFor(
                    turn.me(), card.meanings(), coalitions.sides(turn.board().coalition()));
        }
        var rank = cards.placeAt(was.rank(), to.id());
        return path.save(turn, Verb.MOVED, card, card.moved(to.id(), rank, turn.me(), clock.instant()));
    }

    private Card meanAsBefore(WritePath.Turn turn, Card card, Change step) {
        requireOnBoard(turn, card, step);
        if (!turn.me().speaksForASide()) {
            throw new NotFound();
        }
        var side = Objects.requireNonNull(turn.me().party());
        var was = Objects.requireNonNull(step.was()).meanings();
        if (!card.meanings().of(side).equals(step.became().meanings().of(side))) {
            throw builtOn.card(turn, card, step, Verb.MEANT);
        }
        if (was.of(side).isEmpty() && isShared(turn, card)) {
            throw builtOn.card(turn, card, step, Verb.MOVED);
        }
        var meanings = card.meanings().with(side, was);
        return path.save(turn, Verb.MEANT, card, card.meant(meanings, turn.me(), clock.instant()));
    }

    private Card linkAsBefore(WritePath.Turn turn, Card card, Change step) {
        requireOnBoard(turn, card, step);
        var pair = pairs.of(turn, card.id(), step.other().orElseThrow(NotFound::new));
        boolean wasLinked = step.verb() == Verb.LINKED;
        var since = wasLinked ? Verb.UNLINKED : Verb.LINKED;
        if (pair.isLinked() != wasLinked) {
            throw builtOn.byOthers(turn, step, since)
                    ? builtOn.card(turn, card, step, since)
                    : new Refusal("refusal.undo.link");
        }
        return wasLinked ? pairs.unlink(turn, pair) : pairs.link(turn, pair);
    }

    private Card sayAsBefore(WritePath.Turn turn, Card card, List<Change> step) {
        requireOnBoard(turn, card, step.getLast());
        var before =
                TakenBack.from(card, step).orElseThrow(() -> builtOn.card(turn, card, step.getLast(), Verb.REWORDED));
        return path.save(turn, Verb.REWORDED, card, card.reworded(before, turn.me(), clock.instant()));
    }

    private boolean isShared(WritePath.Turn turn, Card card) {
        return path.lane(turn, card.lane()).kind() == LaneKind.SHARED;
    }

    private void requireOnBoard(WritePath.Turn turn, Card card, Change step) {
        if (card.archivedAt() != null) {
            throw builtOn.card(turn, card, step, Verb.ARCHIVED);
        }
    }

    private void requireLane(WritePath.Turn turn, Lane lane) {
        if (lane.archivedAt() != null) {
            throw builtOn.laneAway(turn, lane);
        }
    }
}
