package org.samenkracht.summary;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Party;

/**
 * The keys of all sides on one card.
 *
 * @param sides of the coalition
 * @param turned at most one for each side
 */
public record Keys(Id<Card> card, List<Party> sides, List<ConsentGrant> turned) {

    /** Whether this side's key is turned for this wording of the card. */
    public boolean isTurned(Id<Party> side, CardText wording) {
        return turned.stream()
                .anyMatch(grant -> grant.party().equals(side) && grant.text().equals(wording));
    }

    /** The text that the fund reads: only where every side turned its key for the same wording. */
    public Optional<CardText> released() {
        var wordings = turned.stream().map(ConsentGrant::text).distinct().toList();
        return turned.size() == sides.size() && wordings.size() == 1
                ? Optional.of(wordings.getFirst())
                : Optional.empty();
    }
}
