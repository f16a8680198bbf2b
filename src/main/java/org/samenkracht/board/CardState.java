package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Set;
import org.samenkracht.Id;

/** What of a card a change can change, as the log keeps it: enough to show the card as it was, and to make it so again. */
public record CardState(
        CardText text,
        Id<Lane> lane,
        Rank rank,
        ValueMeanings meanings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) CardLinks links,
        boolean twice,
        boolean archived) {

    /** Lines of the log from before cards could be linked say nothing of it. */
    public CardState {
        links = Objects.requireNonNullElse(links, CardLinks.NONE);
    }

    CardState withoutLinksTo(Set<Id<Card>> hidden) {
        return new CardState(text, lane, rank, meanings, links.without(hidden), twice, archived);
    }
}
