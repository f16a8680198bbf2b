package org.samenkracht.board;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings two rewordings of one text together, word by word, so that no word that somebody wrote is lost.
 *
 * <p>A three-way merge in the manner of diff3 (S. Khanna, K. Kunal, B. Pierce, "A Formal Investigation of Diff3", 2007):
 * what only one of the two changed is taken over; where both changed the same words, both texts stay, one after the
 * other, and the result says so.
 */
final class TextMerge {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|\\X");
    private static final String BETWEEN_TWO_TEXTS = " / ";

    private final List<String> base;
    private final Deque<TextEdit> theirs;
    private final Deque<TextEdit> mine;
    private final StringBuilder merged = new StringBuilder();
    private boolean twice;

    private TextMerge(String base, String theirs, String mine) {
        this.base = words(base);
        this.theirs = edits(this.base, words(theirs));
        this.mine = edits(this.base, words(mine));
    }

    /**
     * @param text the result
     * @param twice whether both changed the same words, so that both texts stand in it
     */
    record Merged(CardText text, boolean twice) {}

    /**
     * @param base the text from which both started
     * @param theirs what the card says now
     * @param mine what is being saved
     * @throws org.samenkracht.Refusal when the two together are too long for a card
     */
    static Merged of(CardText base, CardText theirs, CardText mine) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return new Merged(theirs, false);
        }
        if (base.equals(theirs)) {
            return new Merged(mine, false);
        }
        return new TextMerge(base.value(), theirs.value(), mine.value()).merge();
    }

    private Merged merge() {
        int at = 0;
        while (!theirs.isEmpty() || !mine.isEmpty()) {
            var stretch = nextStretch();
            appendBase(at, stretch.from());
            merged.append(stretch.text());
            at = stretch.to();
        }
        appendBase(at, base.size());
        return new Merged(new CardText(merged.toString()), twice);
    }

    /** The next edit of one of the two, or, where edits of both overlap, what becomes of that whole stretch. */
    private TextEdit nextStretch() {
        var ofTheirs = new ArrayDeque<TextEdit>();
        var ofMine = new ArrayDeque<TextEdit>();
        var first = TextEdit.firstOf(theirs, mine);
        int from = first.from();
        int to = first.to();
        while (true) {
            if (takes(theirs, from, to)) {
                ofTheirs.add(theirs.removeFirst());
                to = Math.max(to, ofTheirs.getLast().to());
            } else if (takes(mine, from, to)) {
                ofMine.add(mine.removeFirst());
                to = Math.max(to, ofMine.getLast().to());
            } else {
                return new TextEdit(from, to, together(from, to, ofTheirs, ofMine));
            }
        }
    }

    private static boolean takes(Deque<TextEdit> edits, int from, int to) {
        return !edits.isEmpty() && edits.getFirst().meets(from, to);
    }

    private String together(int from, int to, Deque<TextEdit> ofTheirs, Deque<TextEdit> ofMine) {
        String their = applied(from, to, ofTheirs);
        String my = applied(from, to, ofMine);
        if (ofMine.isEmpty() || their.contains(my) || onlyDeletes(ofMine)) {
            return their;
        }
        if (ofTheirs.isEmpty() || my.contains(their) || onlyDeletes(ofTheirs)) {
            return my;
        }
        if (from == to) {
            return their + my;
        }
        twice = true;
        return their.stripTrailing() + BETWEEN_TWO_TEXTS + my.stripLeading();
    }

    private static boolean onlyDeletes(Deque<TextEdit> edits) {
        return edits.stream().allMatch(edit -> edit.text().isEmpty());
    }

    private String applied(int from, int to, Deque<TextEdit> edits) {
        var text = new StringBuilder();
        int at = from;
        for (var edit : edits) {
            text.append(String.join("", base.subList(at, edit.from()))).append(edit.text());
            at = edit.to();
        }
        return text.append(String.join("", base.subList(at, to))).toString();
    }

    private void appendBase(int from, int to) {
        base.subList(from, to).forEach(merged::append);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Deque<TextEdit> edits(List<String> base, List<String> other) {
        return DiffUtils.diff(base, other).getDeltas().stream()
                .map(TextMerge::edit)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static TextEdit edit(AbstractDelta<String> delta) {
        var source = delta.getSource();
        return new TextEdit(
                source.getPosition(),
                source.getPosition() + source.size(),
                String.join("", delta.getTarget().getLines()));
    }
}
