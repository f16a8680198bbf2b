package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members link cards of a board that belong together, and take that away again. A link counts for both cards and has no
 * rank. While one of them is put away or hidden nobody sees it; when that comes back, so does the link.
 */
@Component
@Transactional
public class Links {

    private final WritePath path;
    private final Pairs pairs;

    Links(WritePath path, Pairs pairs) {
        this.path = path;
        this.pairs = pairs;
    }

    /**
     * Links two cards. What is linked already stays so.
     *
     * @return the card that changed
     * @throws NotFound when the member is a newcomer, or may not know of one of them, or they lie on two boards
     * @throws Refusal when both are the same, one is hidden or in the trash, or one is linked with as many as can be read
     */
    public Card link(Member me, Id<Card> id, Id<Card> other) {
        var turn = path.atCard(me, id);
        var pair = pairs.of(turn, id, other);
        return pair.isLinked() ? pair.one() : pairs.link(turn, pair);
    }

    /**
     * Takes a link away, at whichever of both cards it was made. What is not linked stays so.
     *
     * @return the card that changed
     * @throws NotFound as {@link #link} does
     * @throws Refusal when both are the same, or one is hidden or in the trash
     */
    public Card unlink(Member me, Id<Card> id, Id<Card> other) {
        var turn = path.atCard(me, id);
        var pair = pairs.of(turn, id, other);
        return pair.isLinked() ? pairs.unlink(turn, pair) : pair.one();
    }
}
