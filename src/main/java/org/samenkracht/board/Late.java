package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a browser sends again, because it does not know whether it was done: what was done stays done once, and what others
 * did since is not trampled on.
 */
@Component
@Transactional
public class Late {

    private final WritePath path;
    private final Cards cards;
    private final BuiltOn others;

    Late(WritePath path, Cards cards, BuiltOn others) {
        this.path = path;
        this.cards = cards;
        this.others = others;
    }

    /**
     * Moves a card, if that was not done before.
     *
     * @param after the card below which it comes to stand; null for the top of the lane
     * @param seen the version of the card when it was moved on the page
     * @throws NotFound when the member may not change this card
     * @throws Refusal when somebody else moved it since, or put it away
     */
    public Card move(Member me, Id<Card> id, Id<Lane> lane, @Nullable Id<Card> after, int seen) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        if (others.didSince(turn, card, seen, Verb.MOVED)) {
            if (others.wasDone(turn, card, seen, Verb.MOVED, lane)) {
                return card;
            }
            throw others.since(turn, card, seen, Verb.MOVED);
        }
        return cards.move(me, id, lane, after);
    }

    /**
     * Puts a card in the trash, if it is not there.
     *
     * @param seen the version of the card when it was put away on the page
     * @throws NotFound when the member may not change this card
     * @throws Refusal when somebody else did something with it since
     */
    public Card archive(Member me, Id<Card> id, int seen) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        if (card.archivedAt() == null && others.didSince(turn, card, seen, Verb.values())) {
            throw others.since(turn, card, seen, Verb.values());
        }
        return cards.archive(me, id);
    }
}
