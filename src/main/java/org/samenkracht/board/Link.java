package org.samenkracht.board;

import java.util.List;
import java.util.Set;
import org.samenkracht.Id;

/**
 * Two cards of one board that belong together. It says nothing of how, and neither comes first.
 *
 * @param card at which it was made
 */
public record Link(Id<Card> card, Id<Card> other) {

    /** Those that were made at this card, without those to cards that are hidden. */
    static List<Link> at(Card card, Set<Id<Card>> hidden) {
        return card.links().without(hidden).to().stream()
                .map(other -> new Link(card.id(), other))
                .toList();
    }

    /** Whether it is between this card and another. */
    public boolean joins(Id<Card> one) {
        return card.equals(one) || other.equals(one);
    }
}
