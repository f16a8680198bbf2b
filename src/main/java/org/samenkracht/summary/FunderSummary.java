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

    /** What one coalition chose to show. */
    public record Chapter(Coalition coalition, List<Party> parties, List<Held> pitStops, List<Quotation> quotations) {}

    /** A pitstop that was held. */
    public record Held(String title, Instant at) {}

    /**
     * The words of a released card, as all sides agreed to them; without the name of who wrote them.
     *
     * @param side whose words these are; null when their writer is of no side
     */
    public record Quotation(
            BoardKind board, CardText text, @Nullable Id<Party> side) {}
}
