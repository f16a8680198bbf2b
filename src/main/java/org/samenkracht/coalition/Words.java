package org.samenkracht.coalition;

import org.samenkracht.Refusal;

/** What people may write in a field: something to read, of a bounded length, without control characters. */
public final class Words {

    /** Letters and signs without a picture: the fillers of Hangul and the empty Braille pattern. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private Words() {}

    /**
     * One line, without spaces around it.
     *
     * @param most the most characters, counted as people count them (code points)
     * @throws Refusal when nothing is left, it is too long, or holds characters that cannot be shown
     */
    public static String line(String text, int most) {
        return checked(text.replaceAll("[\\s\\p{Z}]+", " ").strip(), most);
    }

    /**
     * Text of several lines, without spaces around it; line ends become {@code \n}.
     *
     * @param most the most characters, counted as people count them (code points)
     * @throws Refusal when nothing is left, it is too long, or holds characters that cannot be shown
     */
    public static String lines(String text, int most) {
        return checked(text.replace("\r\n", "\n").replace('\r', '\n').strip(), most);
    }

    private static String checked(String text, int most) {
        if (text.codePoints().allMatch(Words::isInvisible)) {
            throw new Refusal("refusal.text.empty");
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new Refusal("refusal.text.long", most, length);
        }
        if (text.codePoints().anyMatch(Words::isRefused)) {
            throw new Refusal("refusal.text.control");
        }
        return text;
    }

    private static boolean isInvisible(int character) {
        return BLANK_LETTERS.indexOf(character) >= 0
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Control characters and halves of a pair: neither can be shown, and PostgreSQL cannot store all of them. */
    private static boolean isRefused(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        return control || Character.getType(character) == Character.SURROGATE;
    }
}
