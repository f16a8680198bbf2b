package org.samenkracht.board;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * One durable change of a card, as the append-only log has it.
 *
 * @param revision its place in the order of the board
 * @param pitStop the pitstop that ran; null for loose work
 * @param version of the card after it
 * @param was the card before; null when it was new
 * @param became the card after
 */
public record Change(
        Id<Board> board,
        long revision,
        Instant at,
        Id<Member> by,
        @Nullable Id<?> pitStop,
        Verb verb,
        Id<Card> card,
        int version,
        @Nullable CardState was,
        CardState became) {

    /** The second card, if it links the card with one, or takes that away. */
    public Optional<Id<Card>> other() {
        return was == null || !verb.isOfALink() ? Optional.empty() : was.links().difference(became.links());
    }

    /** As it is told to who may not know of these cards; nothing when it is about one of them. */
    public Optional<Change> without(Set<Id<Card>> hidden) {
        if (hidden.contains(card) || other().filter(hidden::contains).isPresent()) {
            return Optional.empty();
        }
        var before = was == null ? null : was.withoutLinksTo(hidden);
        return Optional.of(new Change(
                board, revision, at, by, pitStop, verb, card, version, before, became.withoutLinksTo(hidden)));
    }
}
