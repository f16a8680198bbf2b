package org.samenkracht.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brings two rewordings of one text together, word by word, so that no word that somebody wrote is lost.
 *
 * <p>A three-way merge in the manner of diff3 (S. Khanna, K. Kunal, B. Pierce, "A Formal Investigation of Diff3", 2007):
 * what only one of the two changed is taken over; where both changed the same words, both texts stay, one after the
 * other, and the result says so.
 */
final class TextMerge {

    private static final List<String> BETWEEN_TWO_TEXTS = List.of(" ", "/", " ");

    private final List<String> base;
    private final Deque<TextEdit> theirs;
    private final Deque<TextEdit> mine;
    private final List<String> merged = new ArrayList<>();
    private boolean twice;

    private TextMerge(String base, String theirs, String mine) {
        this.base = WordByWord.split(base);
        this.theirs = TextEdit.all(this.base, WordByWord.split(theirs));
        this.mine = TextEdit.all(this.base, WordByWord.split(mine));
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
        var merge = new TextMerge(base.value(), theirs.value(), mine.value());
        String text = merge.text();
        return text.isBlank()
                ? new Merged(new CardText(theirs + " / " + mine), true)
                : new Merged(new CardText(text), merge.twice);
    }

    private String text() {
        int at = 0;
        while (!theirs.isEmpty() || !mine.isEmpty()) {
            var stretch = nextStretch();
            merged.addAll(base.subList(at, stretch.from()));
            merged.addAll(stretch.words());
            at = stretch.to();
        }
        merged.addAll(base.subList(at, base.size()));
        return WordByWord.join(merged);
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

    private List<String> together(int from, int to, Deque<TextEdit> ofTheirs, Deque<TextEdit> ofMine) {
        if (ofMine.isEmpty() || ofTheirs.isEmpty()) {
            return applied(from, to, ofMine.isEmpty() ? ofTheirs : ofMine);
        }
        if (onlyDeletes(ofMine) && onlyDeletes(ofTheirs)) {
            return List.of();
        }
        var their = applied(from, to, ofTheirs);
        var my = applied(from, to, ofMine);
        if (onlyDeletes(ofMine) || WordByWord.hold(their, my)) {
            return their;
        }
        return onlyDeletes(ofTheirs) || WordByWord.hold(my, their) ? my : inTurn(their, my, from < to);
    }

    private static boolean onlyDeletes(Deque<TextEdit> edits) {
        return edits.stream().allMatch(edit -> edit.words().isEmpty());
    }

    private List<String> applied(int from, int to, Deque<TextEdit> edits) {
        var text = new ArrayList<String>();
        int at = from;
        for (var edit : edits) {
            text.addAll(base.subList(at, edit.from()));
            text.addAll(edit.words());
            at = edit.to();
        }
        text.addAll(base.subList(at, to));
        return text;
    }

    private List<String> inTurn(List<String> their, List<String> my, boolean ofTheSameWords) {
        twice = twice || ofTheSameWords;
        var all = new ArrayList<>(their);
        all.addAll(ofTheSameWords ? BETWEEN_TWO_TEXTS : List.of());
        all.addAll(my);
        return all;
    }
}
