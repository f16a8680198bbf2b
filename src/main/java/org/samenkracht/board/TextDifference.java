package org.samenkracht.board;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Finds by comparing how one text may have become another, where nobody said how it did. */
final class TextDifference {

    /** Beyond so many pairs of letters a difference is told as one replacement. */
    private static final long MOST_COMPARED = 250_000;

    private TextDifference() {}

    /** The changes that make one text into another, found by comparing them. */
    static TextChanges between(String before, String after) {
        int same = sameStart(before, after);
        int rest = sameEnd(before, after, same);
        String gone = before.substring(same, before.length() - rest);
        String put = after.substring(same, after.length() - rest);
        if (gone.isEmpty() && put.isEmpty()) {
            return TextChanges.NONE;
        }
        if (gone.isEmpty() || put.isEmpty() || (long) gone.length() * put.length() > MOST_COMPARED) {
            return new TextChanges(List.of(new TextChanges.Splice(same, before.length() - rest, put)));
        }
        return letterByLetter(same, gone, put);
    }

    private static int sameStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return TextChanges.isEdge(same, one) && TextChanges.isEdge(same, other) ? same : same - 1;
    }

    private static int sameEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return TextChanges.isEdge(one.length() - same, one) && TextChanges.isEdge(other.length() - same, other)
                ? same
                : same - 1;
    }

    private static TextChanges letterByLetter(int start, String gone, String put) {
        var before = letters(gone);
        var splices = new ArrayList<TextChanges.Splice>();
        int at = start;
        int read = 0;
        for (var delta : DiffUtils.diff(before, letters(put)).getDeltas()) {
            var source = delta.getSource();
            at += length(before.subList(read, source.getPosition()));
            int to = at + length(source.getLines());
            splices.add(new TextChanges.Splice(
                    at, to, String.join("", delta.getTarget().getLines())));
            at = to;
            read = source.getPosition() + source.size();
        }
        return new TextChanges(splices);
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static int length(List<String> letters) {
        return letters.stream().mapToInt(String::length).sum();
    }
}
