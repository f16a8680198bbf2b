package org.samenkracht.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which a board changes: in a transaction that holds the board's lock, saved together with its line in the
 * log and the next revision, and told to others once that has committed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritePath {

    private final Members members;
    private final BoardRows boards;
    private final LaneRows lanes;
    private final CardRows cards;
    private final ChangeLog log;
    private final ApplicationEventPublisher events;

    WritePath(
            Members members,
            BoardRows boards,
            LaneRows lanes,
            CardRows cards,
            ChangeLog log,
            ApplicationEventPublisher events) {
        this.members = members;
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
        this.log = log;
        this.events = events;
    }

    /**
     * A member about to write on a board.
     *
     * @param me as the database has the member now that the board is locked
     * @param board locked until the transaction ends
     * @param undoes the revision that is undone, or null
     */
    record Turn(Member me, Board board, @Nullable Long undoes) {

        Turn undoing(long revision) {
            return new Turn(me, board, revision);
        }

        Turn by(Member other) {
            return new Turn(other, board, undoes);
        }

        /** Once the board is open, as the one who acts is about to make it. */
        Turn onceOpen() {
            return new Turn(me, board.onceOpen(), undoes);
        }

        /** For another change in the same transaction. */
        Turn next() {
            return new Turn(me, board.next(), undoes);
        }
    }

    /** @throws NotFound when this member has no such board */
    Turn at(Member member, Id<Board> board) {
        return turn(member, boards.lock(board, member.coalition()));
    }

    /** @throws NotFound when this member has no board with such a card */
    Turn atCard(Member member, Id<Card> card) {
        return turn(member, boards.lockWithCard(card, member.coalition()));
    }

    /** @throws NotFound when this member has no board with such a lane */
    Turn atLane(Member member, Id<Lane> lane) {
        return turn(member, boards.lockWithLane(lane, member.coalition()));
    }

    /** The member is read once the board is locked: whoever was shown out while waiting for it finds nothing. */
    private Turn turn(Member member, Optional<Board> locked) {
        return new Turn(members.present(member), locked.orElseThrow(NotFound::new), null);
    }

    /** The card as it is under the lock, for a member who may change it. */
    Card card(Turn turn, Id<Card> id) {
        var card = cards.findById(id)
                .filter(found -> found.board().equals(turn.board().id()))
                .filter(found -> !found.isVeiledFrom(turn.me()))
                .orElseThrow(NotFound::new);
        card.requireChangeableBy(turn.me());
        card.requireUnveiled();
        return card;
    }

    /** @throws NotFound when the lane is of another board */
    Lane lane(Turn turn, Id<Lane> lane) {
        return lanes.find(turn.board().id(), lane).orElseThrow(NotFound::new);
    }

    /** @throws Refusal when nobody writes on this board now */
    void requireOpen(Turn turn) {
        if (turn.board().openness() == Openness.LOCKED) {
            throw new Refusal("refusal.board.locked");
        }
    }

    /**
     * Asked where things are saved, and not before: what changes nothing, such as a deed that is sent again, is not refused.
     *
     * @throws Refusal when nobody writes on this board now, or in one of these lanes
     */
    void requireOpen(Turn turn, List<Id<Lane>> in) {
        requireOpen(turn);
        if (turn.board().wasGuided() && lanes.countLocked(in) > 0) {
            throw new Refusal("refusal.lane.locked");
        }
    }

    /** A card comes on the board that had versions before, which nobody but its author saw. */
    void show(Turn turn, Card card, int version) {
        cards.save(card);
        cards.count(card.id(), version);
        var shown = card.inVersion(version);
        log.write(turn, Verb.ADDED, null, shown, null);
        advance(turn, Verb.ADDED, shown, null, null, List.of());
    }

    Card save(Turn turn, Verb verb, @Nullable Card was, Card card) {
        requireOpen(turn, was == null ? List.of(card.lane()) : List.of(was.lane(), card.lane()));
        var saved = cards.save(card);
        log.write(turn, verb, was == null ? null : was.state(), saved, null);
        advance(turn, verb, saved, null, null, comingInSight(turn, verb, saved));
        return saved;
    }

    /** Saves that two cards were linked, or are no longer: a change of the one, in the history of both. */
    Card save(Turn turn, Verb verb, Card was, Card card, Card other) {
        requireOpen(turn, List.of(was.lane(), other.lane()));
        var saved = cards.save(card);
        log.write(turn, verb, was.state(), saved, null);
        log.mention(turn, other.id());
        advance(turn, verb, saved, null, null, List.of(new Link(saved.id(), other.id())));
        return saved;
    }

    /** Saves a rewording, of which is known how exactly it is made. */
    Card save(Turn turn, TextStep step, Card was, Card card) {
        requireOpen(turn, List.of(was.lane(), card.lane()));
        var saved = cards.save(card);
        log.write(turn, Verb.REWORDED, was.state(), saved, step);
        advance(turn, Verb.REWORDED, saved, null, step, List.of());
        return saved;
    }

    Lane save(Turn turn, Verb verb, @Nullable Lane was, Lane lane) {
        requireOpen(turn);
        if (lane.locked()) {
            throw new Refusal("refusal.lane.locked");
        }
        var saved = lanes.save(lane);
        log.write(turn, verb, was == null ? null : was.state(), saved);
        advance(turn, verb, null, saved, null, List.of());
        return saved;
    }

    /** A page that was opened while a card was away knows nothing of the links that were made at it. */
    private List<Link> comingInSight(Turn turn, Verb verb, Card card) {
        boolean comes = verb == Verb.RESTORED || verb == Verb.MOVED;
        if (!comes || card.links().to().isEmpty()) {
            return List.of();
        }
        var veiled = turn.board().wasGuided() ? cards.veiledOn(card.board()) : List.<Card>of();
        return Link.at(card, veiled.stream().map(Card::id).collect(Collectors.toSet()));
    }

    private void advance(
            Turn turn, Verb verb, @Nullable Card card, @Nullable Lane lane, @Nullable TextStep step, List<Link> links) {
        long revision = turn.board().revision() + 1;
        boards.advance(turn.board().id(), revision);
        events.publishEvent(new BoardChange(turn.board().id(), revision, verb, card, lane, step, links).saved());
    }
}
