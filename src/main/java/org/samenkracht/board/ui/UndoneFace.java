package org.samenkracht.board.ui;

import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Undone;

/**
 * What became of an undo or a redo, as the page gets it.
 *
 * @param message what was done, or why not, in the person's language
 * @param card the card that it was about, if any
 * @param before the step that stays, when one may go on to the one before it
 * @param possible what can be done from here
 */
record UndoneFace(
        boolean ok,
        String message,
        @Nullable String card,
        @Nullable Long before,
        Undone.Possible possible) {

    static UndoneFace of(Undone undone, String message) {
        String card = undone.card() == null ? null : undone.card().id().toString();
        return new UndoneFace(true, message, card, null, undone.next());
    }

    static UndoneFace refused(String message, @Nullable Long before, Undone.Possible possible) {
        return new UndoneFace(false, message, null, before, possible);
    }
}
