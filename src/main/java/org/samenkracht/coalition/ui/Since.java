package org.samenkracht.coalition.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * For how long something is so, as people say it: since today, since 3 months.
 *
 * @param unit such as {@code months}
 * @param count of that unit, whole
 */
public record Since(String unit, long count) {

    private static final int DAYS = 14;
    private static final int WEEKS = 9;
    private static final int MONTHS = 24;

    /** Counted from one day to another, in the largest unit in which there is still something to count. */
    public static Since of(Instant begin, Instant now) {
        var from = day(begin);
        var until = day(now);
        for (var unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
            long count = unit.between(from, until);
            if (count < most(unit)) {
                return new Since(unit.name().toLowerCase(java.util.Locale.ROOT), count);
            }
        }
        return new Since("years", ChronoUnit.YEARS.between(from, until));
    }

    /** The key of the words in the translations, in which the count is filled in. */
    public String key() {
        return "since." + unit;
    }

    private static int most(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> DAYS;
            case WEEKS -> WEEKS;
            default -> MONTHS;
        };
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Day.LOCAL).toLocalDate();
    }
}
