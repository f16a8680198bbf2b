package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;

/**
 * A place in an order that never needs others to move: between any two ranks there is another one.
 *
 * <p>A fraction in base 36, compared character by character, whose first six digits count the places at the end of a lane
 * and whose last digit is never 0. After the idea of fractional indexing (D. Greenspan, "Implementing Fractional
 * Indexing", 2020).
 *
 * @param value digits and lower-case letters, 1 to 400
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final int HEAD = 6;
    private static final int BASE = Character.MAX_RADIX;
    private static final Rank MIDDLE = head(Long.parseLong("i00000", BASE));

    /** @throws NotFound when a rank of this form was never given out */
    public Rank {
        if (!value.matches("[0-9a-z]{0,399}[1-9a-z]")) {
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
        if (before == null && after == null) {
            return MIDDLE;
        }
        if (after == null) {
            return head(before.headNumber() + 1);
        }
        if (before == null) {
            return head(after.headNumber() - 1);
        }
        return new Rank(middle(before.value, after.value));
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    private static Rank head(long number) {
        String digits = Long.toString(number, BASE);
        return new Rank("0".repeat(HEAD - digits.length()) + digits + "i");
    }

    private long headNumber() {
        String padded = value + "0".repeat(HEAD);
        return Long.parseLong(padded.substring(0, HEAD), BASE);
    }

    private static String middle(String low, @Nullable String high) {
        int same = high == null ? 0 : sameDigits(low, high);
        if (same > 0) {
            String rest = low.length() > same ? low.substring(same) : "";
            return high.substring(0, same) + middle(rest, high.substring(same));
        }
        int from = low.isEmpty() ? 0 : digit(low);
        int to = high == null ? BASE : digit(high);
        if (to - from > 1) {
            return Character.toString(Character.forDigit((from + to + 1) / 2, BASE));
        }
        if (high != null && high.length() > 1) {
            return high.substring(0, 1);
        }
        return Character.forDigit(from, BASE) + middle(low.isEmpty() ? "" : low.substring(1), null);
    }

    private static int sameDigits(String low, String high) {
        int same = 0;
        while (same < high.length() && (same < low.length() ? low.charAt(same) : '0') == high.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int digit(String text) {
        return Character.digit(text.charAt(0), BASE);
    }
}
