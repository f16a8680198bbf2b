package org.samenkracht.trail;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenkracht.live.relay.Sighting;

/**
 * A place on a card or lane, as exact as a trail needs.
 *
 * @param anchor a card or lane, or a part of one, which differs in the last two bits
 * @param across in 2048ths from its left edge, 0 to 2047; on words, and of a caret, the letter
 * @param down in 256ths from its top, 0 to 255; of a caret {@link #CARET}
 */
public record Spot(UUID anchor, int across, int down) {

    /** In place of how far down it is: a caret stands before its letter. */
    public static final int CARET = -1;

    private static final int MOST_ACROSS = 2047;
    private static final int PARTS = 4;

    static Spot of(Sighting seen) {
        return seen.writes()
                ? new Spot(seen.anchor(), Math.min(seen.across(), MOST_ACROSS), CARET)
                : new Spot(seen.anchor(), seen.across() >> 5, seen.down() >> 8);
    }

    /** Whether it is on one of these cards and lanes, or on a part of it. */
    boolean isOn(Set<UUID> things) {
        return parts(anchor).anyMatch(things::contains);
    }

    boolean isCaret() {
        return down == CARET;
    }

    /** The cards and lanes on which these may be. */
    static Set<UUID> things(Collection<Spot> spots) {
        return spots.stream().map(Spot::anchor).distinct().flatMap(Spot::parts).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<UUID> parts(UUID anchor) {
        return IntStream.range(0, PARTS)
                .mapToObj(part -> new UUID(anchor.getMostSignificantBits(), anchor.getLeastSignificantBits() ^ part));
    }
}
