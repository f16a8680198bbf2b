package org.samenkracht.board;

import java.time.Clock;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a card said before can be said again. */
@Component
@Transactional
public class Versions {

    private final WritePath path;
    private final ChangeLog log;
    private final Clock clock;

    Versions(WritePath path, ChangeLog log, Clock clock) {
        this.path = path;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Says again what a card said in an earlier version, as a new change.
     *
     * @param version that is put back
     * @param seen the version that the member has before the eyes
     * @throws NotFound when the member may not change this card, or it never had these versions
     * @throws Refusal when the card is in the trash, or when somebody wrote in it since: what was not seen is not wiped out
     */
    public Card putBack(Member me, Id<Card> id, int version, int seen) {
        var turn = path.atCard(me, id);
        var card = path.card(turn, id);
        card.requireOnBoard();
        var before = log.stateAt(id, version).orElseThrow(NotFound::new);
        var now = log.stateAt(id, seen).orElseThrow(NotFound::new);
        if (!now.text().equals(card.text())) {
            throw new Refusal("refusal.version.changed");
        }
        if (before.text().equals(card.text())) {
            return card;
        }
        var again = new TextMerge.Merged(before.text(), before.twice());
        return path.save(turn, Verb.REWORDED, card, card.reworded(again, turn.me(), clock.instant()));
    }
}
