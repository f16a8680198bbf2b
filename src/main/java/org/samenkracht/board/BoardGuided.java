package org.samenkracht.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live: a guide changed what can be done on a board, or what is seen of it. It says all of that as it is now, so that
 * who missed an earlier one is right again.
 *
 * @param board as it is now
 * @param locked the lanes that nobody changes now
 * @param act what the guide did
 * @param by the guide
 * @param about what it was done to
 * @param shown the card that everybody sees again, if that is what was done
 * @param links of that card
 */
public record BoardGuided(
        Board board,
        List<Id<Lane>> locked,
        GuideAct act,
        Id<Member> by,
        @Nullable Id<?> about,
        @Nullable Card shown,
        List<Link> links) {

    /** Where it is announced what guides do with this board. */
    public static Topic<BoardGuided> topic(Id<Board> board) {
        return new Topic<>(BoardGuided.class, board.value());
    }

    /** Whether a card was hidden, or is seen again. */
    public boolean isOfAVeil() {
        return act == GuideAct.CARD_VEILED || act == GuideAct.CARD_UNVEILED;
    }

    Saved<BoardGuided> saved() {
        return new Saved<>(topic(board.id()), this);
    }
}
