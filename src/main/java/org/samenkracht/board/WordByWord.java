package org.samenkracht.board;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as its words, the spaces between them, and everything else character by character as people see it. */
final class WordByWord {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200c\\u200d]*";
    private static final Pattern PART = Pattern.compile("\\s+|" + LETTERS + "|\\X");
    private static final Pattern WORD = Pattern.compile(LETTERS);

    private WordByWord() {}

    static List<String> split(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text again. Two words that came to stand side by side stay two words. */
    static String join(List<String> parts) {
        var text = new StringBuilder();
        boolean afterWord = false;
        for (String part : parts) {
            boolean word = WORD.matcher(part).matches();
            text.append(afterWord && word ? " " : "").append(part);
            afterWord = word;
        }
        return text.toString();
    }

    /** Whether a text has all parts of another one, next to each other; spaces around that do not count. */
    static boolean hold(List<String> text, List<String> part) {
        return Collections.indexOfSubList(text, split(String.join("", part).strip())) >= 0;
    }
}
