package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;

/**
 * A place in an order that never needs others to move: between any two ranks there is another one.
 *
 * <p>One or more numbers of five digits in base 36, compared character by character; a rank comes before those that begin
 * with it. After the idea of fractional indexing (D. Greenspan, "Implementing Fractional Indexing", 2020). At an open end,
 * a rank takes a step and does not halve what is left, so that tens of thousands of inserts at one place stay short.
 *
 * @param value digits and lower-case letters, 5 to 1,000
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final int DIGITS = 5;
    private static final int BASE = Character.MAX_RADIX;
    private static final int END = BASE * BASE * BASE * BASE * BASE;
    private static final int STEP = BASE * BASE;

    /** @throws NotFound when a rank of this form was never given out */
    public Rank {
        if (!value.matches("([0-9a-z]{5}){1,200}")) {
            throw new NotFound();
        }
    }

    /**
     * A rank after one and before the other.
     *
     * @param before the rank that stands before, or null to be the first
     * @param after the rank that stands after, or null to be the last
     */
    public static Rank between(@Nullable Rank before, @Nullable Rank after) {
        return new Rank(between(before == null ? "" : before.value, after == null ? "" : after.value));
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    /** An empty text is an open end: nothing stands there. */
    private static String between(String before, String after) {
        int low = before.isEmpty() ? 0 : number(before);
        int high = after.isEmpty() ? END : number(after);
        if (high - low > 1) {
            return digits(low + step(before.isEmpty(), after.isEmpty(), high - low));
        }
        return digits(low) + between(rest(before), low == high ? rest(after) : "");
    }

    private static int step(boolean openBefore, boolean openAfter, int room) {
        int half = room / 2;
        if (openBefore == openAfter || half <= STEP) {
            return half;
        }
        return openAfter ? STEP : room - STEP;
    }

    private static int number(String rank) {
        return Integer.parseInt(rank.substring(0, DIGITS), BASE);
    }

    private static String digits(int number) {
        String digits = Integer.toString(number, BASE);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static String rest(String rank) {
        return rank.isEmpty() ? "" : rank.substring(DIGITS);
    }
}
