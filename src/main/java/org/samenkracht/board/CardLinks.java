package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samenkracht.Id;

/**
 * The cards with which a card was linked by who did so at this card. A link counts for both cards: what was linked at the
 * other one is kept there.
 *
 * @param to in the order of linking, without ranking
 */
public record CardLinks(@JsonValue List<Id<Card>> to) {

    static final CardLinks NONE = new CardLinks(List.of());

    @JsonCreator
    public CardLinks {
        to = List.copyOf(to);
    }

    boolean has(Id<Card> other) {
        return to.contains(other);
    }

    CardLinks with(Id<Card> other) {
        return new CardLinks(Stream.concat(to.stream(), Stream.of(other)).toList());
    }

    CardLinks without(Id<Card> other) {
        return without(Set.of(other));
    }

    CardLinks without(Set<Id<Card>> others) {
        return to.stream().noneMatch(others::contains)
                ? this
                : new CardLinks(to.stream().filter(one -> !others.contains(one)).toList());
    }

    /** The card that is in one of both alone, where one link lies between them. */
    Optional<Id<Card>> difference(CardLinks other) {
        return Stream.concat(
                        to.stream().filter(one -> !other.has(one)),
                        other.to.stream().filter(one -> !has(one)))
                .findFirst();
    }
}
