package org.samenkracht.board;

import java.time.Clock;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.stereotype.Component;

/** Two cards that somebody links or takes apart. */
@Component
class Pairs {

    /** So many cards one may be linked with: what is linked with everything is linked with nothing. */
    static final int MOST = 20;

    private final WritePath path;
    private final CardRows cards;
    private final Clock clock;

    Pairs(WritePath path, CardRows cards, Clock clock) {
        this.path = path;
        this.cards = cards;
        this.clock = clock;
    }

    /** Both as they are under the lock. */
    record Pair(Card one, Card other) {

        boolean isLinked() {
            return one.links().has(other.id()) || other.links().has(one.id());
        }

        /** With the card first at which they were linked. */
        Pair fromWhereLinked() {
            return one.links().has(other.id()) ? this : new Pair(other, one);
        }
    }

    /**
     * Finds both, for a member who links cards.
     *
     * @throws NotFound when the member is a newcomer, or may not know of one of them, or they lie on two boards
     * @throws Refusal when both are the same, or one is hidden or in the trash
     */
    Pair of(WritePath.Turn turn, Id<Card> id, Id<Card> other) {
        if (turn.me().isNewcomer()) {
            throw new NotFound();
        }
        var pair = new Pair(path.card(turn, id), path.card(turn, other));
        if (id.equals(other)) {
            throw new Refusal("refusal.link.self");
        }
        pair.one().requireOnBoard();
        pair.other().requireOnBoard();
        return pair;
    }

    /** @throws Refusal when one of them is linked with so many that nobody could read them */
    Card link(WritePath.Turn turn, Pair pair) {
        requireRoom(pair.one());
        requireRoom(pair.other());
        var linked = pair.one().linked(pair.other().id(), turn.me(), clock.instant());
        return path.save(turn, Verb.LINKED, pair.one(), linked, pair.other());
    }

    Card unlink(WritePath.Turn turn, Pair linked) {
        var pair = linked.fromWhereLinked();
        var apart = pair.one().unlinked(pair.other().id(), turn.me(), clock.instant());
        return path.save(turn, Verb.UNLINKED, pair.one(), apart, pair.other());
    }

    private void requireRoom(Card card) {
        int others = cards.linkedTo(card.board(), card.id().toString()).size();
        if (card.links().to().size() + others >= MOST) {
            throw new Refusal("refusal.link.many", MOST);
        }
    }
}
