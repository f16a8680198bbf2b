package org.samenkracht.board;

import org.samenkracht.Refusal;
import org.samenkracht.coalition.Words;

/**
 * What a card says: 1 to 2,000 characters as people count them, lines ended by {@code \n}, without spaces around it and
 * without control characters. It is always shown as text, never read as markup.
 *
 * @param value the text
 */
public record CardText(String value) {

    /** The most characters of a card, in code points. */
    public static final int MOST = 2000;

    /** @throws Refusal when there is nothing to read, it is too long, or holds characters that cannot be shown */
    public CardText {
        value = Words.lines(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}
