package org.samenkracht.board;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with cards. Every verb takes the acting member first and finds the card through that membership: who may
 * not, finds nothing. Each is one transaction, one line in the log and one live message.
 */
@Component
@Transactional
public class Cards {

    private final WritePath path;
    private final CardRows cards;
    private final LaneRows lanes;
    private final Rewordings rewordings;
    private final Coalitions coalitions;
    private final Clock clock;

    Cards(WritePath path, CardRows cards, LaneRows lanes, Rewordings rewordings, Coalitions coalitions, Clock clock) {
        this.path = path;
        this.cards = cards;
        this.lanes = lanes;
        this.rewordings = rewordings;
        this.coalitions = coalitions;
        this.clock = clock;
    }

    /**
     * Writes a new card at the end of a lane. Doing so twice with the same identity adds it once, so that a browser may
     * send again what it does not know to be saved.
     *
     * @param id made by who adds
     * @throws NotFound when the member has no such lane, or the identity is taken by somebody else's card
     * @throws Refusal when the lane takes no card of this member, or the board is quiet: {@link QuietCards} writes there
     */
    public Card add(Member me, Id<Card> id, Id<Lane> lane, CardText text) {
        var turn = path.atLane(me, lane);
        var known = cards.findById(id);
        if (known.isPresent()) {
            return known.filter(card -> card.author().equals(turn.me().id())).orElseThrow(NotFound::new);
        }
        if (turn.board().openness() == Openness.QUIET) {
            throw new Refusal("refusal.board.quiet");
        }
        var to = path.lane(turn, lane);
        to.requireRoomFor(
                turn.me(), ValueMeanings.NONE, coalitions.sides(turn.board().coalition()));
        var card = Card.written(id, to, text, turn.me(), cards.placeLast(lane), clock.instant());
        return path.save(turn, Verb.ADDED, null, card);
    }

    /**
     * Says it in other words. If others reworded it since, both rewordings are brought together and no word is lost. Doing
     * so twice with the same edit does it once.
     *
     * @throws NotFound when the member may not change this card, or it never had the version from which the words started
     * @throws Refusal when the card is in the trash, or all words together are too many
     */
    public Reworded reword(Member me, Id<Card> id, Rewording said) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        card.requireOnBoard();
        var outcome = rewordings.onto(card, said);
        var step = outcome.step();
        if (step == null) {
            return outcome.with(card);
        }
        return outcome.with(path.save(turn, step, card, card.reworded(outcome.merged(), turn.me(), clock.instant())));
    }

    /** As {@link #reword(Member, Id, Rewording)}, where only the words are known, and the version they started from. */
    public Card reword(Member me, Id<Card> id, int base, CardText text) {
        return reword(me, id, new Rewording(base, text, null, null)).card();
    }

    /**
     * Moves a card within its lane or to another lane of the same board.
     *
     * @param after the card below which it comes to stand; null for the top of the lane. If that card has left the lane
     *     meanwhile, it comes to stand at the end
     */
    public Card move(Member me, Id<Card> id, Id<Lane> lane, @Nullable Id<Card> after) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        card.requireOnBoard();
        var to = path.lane(turn, lane);
        if (!to.id().equals(card.lane())) {
            to.requireRoomFor(
                    turn.me(), card.meanings(), coalitions.sides(turn.board().coalition()));
        }
        return path.save(
                turn, Verb.MOVED, card, card.moved(lane, cards.placeBelow(after, lane), turn.me(), clock.instant()));
    }

    /**
     * Says what a value means to the own side.
     *
     * @throws NotFound when the member speaks for no side, or the card is no value
     * @throws Refusal when the card is in the trash
     */
    public Card mean(Member me, Id<Card> id, CardText text) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        if (!turn.me().speaksForASide() || turn.board().kind() != BoardKind.VALUES) {
            throw new NotFound();
        }
        card.requireOnBoard();
        var said = new ValueMeaning(
                Objects.requireNonNull(turn.me().party()), text, turn.me().id());
        return path.save(turn, Verb.MEANT, card, card.meant(card.meanings().with(said), turn.me(), clock.instant()));
    }

    /** Puts a card in the trash; doing so twice does it once. */
    public Card archive(Member me, Id<Card> id) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        if (card.archivedAt() != null) {
            return card;
        }
        return path.save(turn, Verb.ARCHIVED, card, card.archived(turn.me(), clock.instant()));
    }

    /**
     * Puts a card back where it stood.
     *
     * @throws Refusal when its lane was put away: that is restored first
     */
    public Card restore(Member me, Id<Card> id) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        if (card.archivedAt() == null) {
            return card;
        }
        var lane = path.lane(turn, card.lane());
        if (lane.archivedAt() != null) {
            throw new Refusal("refusal.lane.archived");
        }
        return path.save(turn, Verb.RESTORED, card, card.restored(lane.id(), card.rank(), turn.me(), clock.instant()));
    }
}
