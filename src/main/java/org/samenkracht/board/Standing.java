package org.samenkracht.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenkracht.Id;

/**
 * A board as it stood at one moment, with all that had been on it: what was put away can come back.
 *
 * @param revision the last change that is in it
 * @param at when that was made
 * @param lanes also those put away, in order
 * @param cards also those put away, in order within each lane
 */
public record Standing(long revision, Instant at, List<Lane> lanes, List<Card> cards) {

    public Standing {
        lanes = lanes.stream()
                .sorted(Comparator.comparing(Lane::rank)
                        .thenComparing(lane -> lane.id().value()))
                .toList();
        cards = cards.stream()
                .sorted(Comparator.comparing(Card::rank)
                        .thenComparing(card -> card.id().value()))
                .toList();
    }

    /** The lane, if it was there. */
    public Optional<Lane> lane(Id<Lane> id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    /** The cards that could be seen: not in the trash, and not in a lane that was put away. */
    public List<Card> cardsInSight() {
        var away = lanes.stream()
                .filter(lane -> lane.archivedAt() != null)
                .map(Lane::id)
                .collect(Collectors.toSet());
        return cards.stream()
                .filter(card -> card.archivedAt() == null && !away.contains(card.lane()))
                .toList();
    }

    Standing without(Set<Id<Card>> withheld) {
        return withheld.isEmpty()
                ? this
                : new Standing(
                        revision,
                        at,
                        lanes,
                        cards.stream()
                                .filter(card -> !withheld.contains(card.id()))
                                .map(card -> card.withoutLinksTo(withheld))
                                .toList());
    }
}
