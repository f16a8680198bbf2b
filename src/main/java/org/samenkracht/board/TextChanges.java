package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Exact changes of one text, letter by letter, that are made at once. Places are counted in UTF-16 units of the text before,
 * as browsers count them. What the browser does with changes ({@code text-changes.js}) agrees with this; a table of cases
 * holds both to it.
 *
 * @param splices in the order of the text, apart from each other
 */
public record TextChanges(@JsonValue List<Splice> splices) {

    /** No change. */
    public static final TextChanges NONE = new TextChanges(List.of());

    /**
     * One replacement: the put stands where the stretch began.
     *
     * @param from the first unit that is gone
     * @param to after the last one; the same as {@code from} where nothing is gone
     * @param put what is new
     */
    public record Splice(int from, int to, String put) {}

    /** @throws IllegalArgumentException when they are not in order, or overlap */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextChanges {
        splices = List.copyOf(splices);
        int at = 0;
        for (var splice : splices) {
            if (splice.from() < at || splice.to() < splice.from()) {
                throw new IllegalArgumentException("These changes are not in order: " + splice.from());
            }
            at = splice.to();
        }
    }

    /** Whether they can be made to this text: within it, and without tearing a pair of units apart. */
    public boolean fit(String text) {
        return splices.stream().allMatch(splice -> isEdge(splice.from(), text) && isEdge(splice.to(), text));
    }

    /** The text with these changes made. */
    public String apply(String text) {
        var result = new StringBuilder();
        int at = 0;
        for (var splice : splices) {
            result.append(text, at, splice.from()).append(splice.put());
            at = splice.to();
        }
        return result.append(text, at, text.length()).toString();
    }

    /**
     * These changes as they are after others were made to the same text. What the others put at the same place stands
     * first; what they put where these take away stays; what they took away is gone once.
     */
    public TextChanges after(TextChanges others) {
        return new AfterOthers(others).map(this);
    }

    static boolean isEdge(int place, String text) {
        return place >= 0
                && place <= text.length()
                && !(place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)));
    }
}
