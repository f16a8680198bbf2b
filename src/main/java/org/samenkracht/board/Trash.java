package org.samenkracht.board;

import java.time.Clock;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was put away from a board, and the ways back for a card whose lane was put away too. */
@Component
@Transactional
public class Trash {

    private final WritePath path;
    private final BoardRows boards;
    private final CardRows cards;
    private final Lanes arranging;
    private final Cards doing;
    private final Coalitions coalitions;
    private final Clock clock;

    Trash(
            WritePath path,
            BoardRows boards,
            CardRows cards,
            Lanes arranging,
            Cards doing,
            Coalitions coalitions,
            Clock clock) {
        this.path = path;
        this.boards = boards;
        this.cards = cards;
        this.arranging = arranging;
        this.doing = doing;
        this.coalitions = coalitions;
        this.clock = clock;
    }

    /** The cards that went out of sight with their lane, in order within each lane. */
    @Transactional(readOnly = true)
    public List<Card> inLanesAway(Member me, Id<Board> board) {
        return cards
                .inLanesAway(
                        boards.seenBy(me.id(), board).orElseThrow(NotFound::new).id())
                .stream()
                .filter(card -> !card.isVeiledFrom(me))
                .toList();
    }

    /**
     * Puts a card back together with its lane.
     *
     * @throws NotFound when the member may not change this card or that lane
     */
    public Card restoreWithLane(Member me, Id<Card> id) {
        var card = path.card(path.atCard(me, id), id);
        arranging.restore(me, card.lane());
        return doing.restore(me, id);
    }

    /**
     * Puts a card back at the end of another lane.
     *
     * @throws NotFound when the member may not change this card, or has no such lane
     * @throws Refusal when that lane takes no such card
     */
    public Card restoreInto(Member me, Id<Card> id, Id<Lane> lane) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        var to = path.lane(turn, lane);
        to.requireRoomFor(
                turn.me(), card.meanings(), coalitions.sides(turn.board().coalition()));
        var verb = card.archivedAt() == null ? Verb.MOVED : Verb.RESTORED;
        return path.save(
                turn, verb, card, card.restored(to.id(), cards.placeLast(to.id()), turn.me(), clock.instant()));
    }
}
