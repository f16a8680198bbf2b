package org.samenkracht.board;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One change of a text in words.
 *
 * @param from the first word that it replaces
 * @param to the word after the last that it replaces; the same as {@code from} when it only inserts
 * @param words what stands there instead, empty when it only deletes
 */
record TextEdit(int from, int to, List<String> words) {

    /** The changes that make one text into another, in order. */
    static Deque<TextEdit> all(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(TextEdit::of)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static TextEdit of(AbstractDelta<String> delta) {
        var source = delta.getSource();
        int from = source.getPosition();
        return new TextEdit(from, from + source.size(), delta.getTarget().getLines());
    }

    /** The edit that comes first in the text; at one place, an insertion before a replacement. */
    static TextEdit firstOf(Deque<TextEdit> some, Deque<TextEdit> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others.getFirst() : some.getFirst();
        }
        return some.getFirst().isBefore(others.getFirst()) ? some.getFirst() : others.getFirst();
    }

    /** Whether this and a change of that stretch cannot be done one after the other. */
    boolean meets(int start, int end) {
        boolean samePlace = from == start && to == end;
        return samePlace || (from < end && to > start);
    }

    private boolean isBefore(TextEdit other) {
        return from < other.from || (from == other.from && to <= other.to);
    }
}
