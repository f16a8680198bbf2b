package org.samenkracht.summary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Party;

/** What a funder reads of an expedition: released items only, and no sign of anything else. */
public record FunderSummary(Expedition expedition, List<Chapter> chapters) {

    /**
     * What one coalition chose to show.
     *
     * @param pitStops when each was held, the first first; what it was about are words that nobody turned a key for
     */
    public record Chapter(
            Coalition coalition, List<Party> parties, List<Instant> pitStops, List<Quotation> quotations) {}

    /**
     * The words of a released card, as all sides agreed to them; without the name of who wrote them.
     *
     * @param side whose words these are; null when their writer is of no side
     */
    public record Quotation(
            BoardKind board, CardText text, @Nullable Id<Party> side) {}
}
