package org.samenkracht.pitstop;

import java.util.Optional;
import org.samenkracht.Id;

/**
 * A moment that one can compare with: the beginning or the end of a closed pitstop. Written as {@code identity-begin} or
 * {@code identity-end}.
 */
public record Edge(Id<PitStop> pitStop, boolean isEnd) {

    private static final String BEGIN = "-begin";
    private static final String END = "-end";

    /** Reads what came from an address. */
    public static Optional<Edge> parse(String text) {
        boolean isEnd = text.endsWith(END);
        if (!isEnd && !text.endsWith(BEGIN)) {
            return Optional.empty();
        }
        String identity = text.substring(0, text.length() - (isEnd ? END : BEGIN).length());
        return Id.<PitStop>parse(identity).map(pitStop -> new Edge(pitStop, isEnd));
    }

    @Override
    public String toString() {
        return pitStop + (isEnd ? END : BEGIN);
    }
}
