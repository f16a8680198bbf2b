package org.samenkracht.board;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * One durable change of a board as it is replayed: either of a card or of a lane.
 *
 * @param was the card before; null when it was new, or when a lane changed
 * @param card the card after, if one changed
 * @param lane the lane after, if one changed
 */
public record Happening(
        long revision,
        Instant at,
        Id<Member> by,
        Verb verb,
        @Nullable Card was,
        @Nullable Card card,
        @Nullable Lane lane) {

    /** The second card, if it links the card with one, or takes that away. */
    public Optional<Id<Card>> other() {
        return was == null || card == null || !verb.isOfALink()
                ? Optional.empty()
                : was.links().difference(card.links());
    }

    /** As it is told to who may not know of these cards; nothing when it is about one of them. */
    Optional<Happening> without(Set<Id<Card>> hidden) {
        if (card == null) {
            return Optional.of(this);
        }
        if (hidden.contains(card.id()) || other().filter(hidden::contains).isPresent()) {
            return Optional.empty();
        }
        var before = was == null ? null : was.withoutLinksTo(hidden);
        return Optional.of(new Happening(revision, at, by, verb, before, card.withoutLinksTo(hidden), null));
    }
}
