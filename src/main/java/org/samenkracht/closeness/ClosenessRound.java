package org.samenkracht.closeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Party;
import org.samenkracht.pitstop.PitStop;

/**
 * What the sides placed in one pitstop, as one of its people may see it.
 *
 * @param sides how many sides the coalition has
 * @param placed how many of them placed a figure
 * @param readings those that may be seen, in the order of placing: all once every side placed, before that only the own side's
 */
public record ClosenessRound(PitStop pitStop, int sides, int placed, List<ClosenessReading> readings) {

    /**
     * The rule of what may be seen. Until every side placed, a side sees its own and nobody else sees anything; then all see
     * what each side had placed last, and whatever follows. What a side placed and thought over before is shown to nobody else.
     *
     * @param side for which the reader speaks, or null
     * @param all readings of this pitstop, in the order of placing
     */
    static ClosenessRound seenBy(
            @Nullable Id<Party> side, PitStop pitStop, Set<Id<Party>> sides, List<ClosenessReading> all) {
        var placed = all.stream().map(ClosenessReading::party).collect(Collectors.toSet());
        var seen = placed.containsAll(sides)
                ? all.stream().filter(reading -> !isThoughtOver(reading, all, sides))
                : all.stream().filter(reading -> reading.party().equals(side));
        return new ClosenessRound(pitStop, sides.size(), placed.size(), seen.toList());
    }

    /** Whether it was followed by another of its side before every side had placed. */
    private static boolean isThoughtOver(ClosenessReading reading, List<ClosenessReading> all, Set<Id<Party>> sides) {
        return all.stream()
                .filter(later -> later.number() > reading.number())
                .filter(later -> later.party().equals(reading.party()))
                .anyMatch(later -> later.number() <= shownWith(all, sides));
    }

    /** The number of the reading with which every side had placed. */
    private static int shownWith(List<ClosenessReading> all, Set<Id<Party>> sides) {
        return sides.stream()
                .mapToInt(side -> all.stream()
                        .filter(reading -> reading.party().equals(side))
                        .mapToInt(ClosenessReading::number)
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether every side placed, and so all see all. */
    public boolean isShown() {
        return placed == sides;
    }

    /** What this side placed last, if that may be seen. */
    public Optional<ClosenessReading> last(@Nullable Id<Party> side) {
        return readings.stream().filter(reading -> reading.party().equals(side)).reduce((one, following) -> following);
    }
}
