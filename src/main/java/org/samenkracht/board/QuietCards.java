package org.samenkracht.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing on a board while it is quiet: what is new is kept apart, and nobody but its author is told of it, a guide
 * neither, until it is shown. All that others learn is how much there is.
 */
@Component
@Transactional
public class QuietCards {

    private final WritePath path;
    private final BoardRows boards;
    private final CardRows shown;
    private final QuietCardRows quiet;
    private final Cards cards;
    private final Showing showing;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuietCards(
            WritePath path,
            BoardRows boards,
            CardRows shown,
            QuietCardRows quiet,
            Cards cards,
            Showing showing,
            Coalitions coalitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.path = path;
        this.boards = boards;
        this.shown = shown;
        this.quiet = quiet;
        this.cards = cards;
        this.showing = showing;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a new card: a quiet one while the board is quiet, else one that all see. Doing so twice with the same identity
     * adds it once.
     *
     * @param id made by who writes
     * @throws NotFound when the member has no such lane, or the identity is taken by somebody else's card
     * @throws Refusal when the lane takes no card of this member, or is locked
     */
    public Contribution write(Member me, Id<Card> id, Id<Lane> lane, CardText text) {
        var turn = path.atLane(me, lane);
        var known = turn.board().wasGuided() ? quiet.findById(id) : Optional.<QuietCard>empty();
        if (known.isPresent()) {
            return known.filter(card -> isOf(turn, card)).orElseThrow(NotFound::new);
        }
        if (turn.board().openness() != Openness.QUIET || shown.existsById(id)) {
            return cards.add(me, id, lane, text);
        }
        var to = path.lane(turn, lane);
        to.requireRoomFor(
                turn.me(), ValueMeanings.NONE, coalitions.sides(turn.board().coalition()));
        path.requireOpen(turn, List.of(lane));
        return counted(turn, quiet.save(QuietCard.written(id, to, text, turn.me(), clock.instant())));
    }

    /**
     * Says it in other words. If it was shown in this moment, it is reworded as any card.
     *
     * @throws NotFound when it is not the member's own card
     * @throws Refusal when its lane or the board is locked
     */
    public Contribution reword(Member me, Id<Card> id, Rewording said) {
        var lane = quiet.findById(id).map(QuietCard::lane);
        if (lane.isEmpty()) {
            return cards.reword(me, id, said).card();
        }
        var turn = path.atLane(me, lane.get());
        var card = quiet.findById(id);
        return card.isPresent()
                ? reword(turn, mine(turn, card.get()), said.text())
                : cards.reword(me, id, said).card();
    }

    /**
     * Throws away an own card that nobody else has seen.
     *
     * @return the card as it was
     * @throws NotFound when it is not the member's own card, or is not quiet any more
     * @throws Refusal when its lane or the board is locked
     */
    public QuietCard takeBack(Member me, Id<Card> id) {
        var found = quiet.findById(id).orElseThrow(NotFound::new);
        var turn = path.atLane(me, found.lane());
        var card = mine(turn, quiet.findById(id).orElseThrow(NotFound::new));
        path.requireOpen(turn, List.of(card.lane()));
        quiet.delete(card);
        return counted(turn, card);
    }

    /** The member's own quiet cards on a board, as they were written. */
    @Transactional(readOnly = true)
    public List<QuietCard> mine(Member me, Id<Board> board) {
        return quiet.of(me.id(), seen(me, board));
    }

    /** How much was written quietly on a board and is not shown yet. */
    @Transactional(readOnly = true)
    public Written written(Member me, Id<Board> board) {
        return quiet.written(seen(me, board));
    }

    /**
     * Shows all that was written quietly on a board, shuffled, as cards of those who wrote them, and opens the board. What
     * stands in a lane that is locked stays quiet until that is open and all is shown again.
     *
     * @throws NotFound when the one who acts is no guide, or has no such board
     */
    public void show(Member guide, Id<Board> board) {
        showing.show(Guidance.guiding(path.at(guide, board)));
    }

    private QuietCard reword(WritePath.Turn turn, QuietCard card, CardText text) {
        if (card.text().equals(text)) {
            return card;
        }
        path.requireOpen(turn, List.of(card.lane()));
        var saved = quiet.save(card.reworded(text));
        events.publishEvent(QuietChange.of(saved.author()));
        return saved;
    }

    private QuietCard counted(WritePath.Turn turn, QuietCard card) {
        events.publishEvent(QuietChange.of(card.author()));
        events.publishEvent(
                new Written.Change(turn.board().id(), quiet.written(turn.board().id())).saved());
        return card;
    }

    private Id<Board> seen(Member me, Id<Board> board) {
        return boards.seenBy(me.id(), board).orElseThrow(NotFound::new).id();
    }

    private static QuietCard mine(WritePath.Turn turn, QuietCard card) {
        if (!isOf(turn, card)) {
            throw new NotFound();
        }
        return card;
    }

    private static boolean isOf(WritePath.Turn turn, QuietCard card) {
        return card.author().equals(turn.me().id());
    }
}
