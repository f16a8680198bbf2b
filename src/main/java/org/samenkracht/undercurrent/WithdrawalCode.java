package org.samenkracht.undercurrent;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.coalition.Secret;

/**
 * With which a writer, and nobody else, takes a text back: twelve signs in three groups, told once and kept as a hash.
 * Guessing one takes 10^17 attempts.
 *
 * @param text as one reads it, such as {@code k7mp-3xwd-9fjt}
 */
public record WithdrawalCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without signs that look alike, and without vowels, so that it spells nothing. */
    private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    static WithdrawalCode next() {
        return new WithdrawalCode(
                Stream.generate(WithdrawalCode::group).limit(3).collect(Collectors.joining("-")));
    }

    /** As somebody copied it by hand. */
    static WithdrawalCode typed(String text) {
        return new WithdrawalCode(BETWEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    }

    String hash() {
        return new Secret(text.replace("-", "")).hash();
    }

    /** Never the code, so that no log tells it. */
    @Override
    public String toString() {
        return "WithdrawalCode";
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
