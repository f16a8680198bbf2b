package org.samenkracht.board.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Reworded;
import org.samenkracht.board.TextStep;

/**
 * The answer to one deed.
 *
 * @param edit the deed
 * @param ok whether it is saved
 * @param again whether it is worth trying again by itself: the database does not answer, and what was asked is not judged
 * @param message why not, in the person's language
 * @param card the card as it is now
 * @param steps from the words that a rewording started from to those of the card, exactly; empty for other deeds
 */
record Settled(
        @Nullable String edit,
        boolean ok,
        boolean again,
        String message,
        @Nullable CardFace card,
        List<TextStep> steps) {

    static Settled saved(@Nullable String edit, Reworded done) {
        return new Settled(edit, true, false, "", CardFace.of(done.card()), done.steps());
    }

    static Settled saved(@Nullable String edit, CardFace quiet) {
        return new Settled(edit, true, false, "", quiet, List.of());
    }

    static Settled refused(@Nullable String edit, String message) {
        return new Settled(edit, false, false, message, null, List.of());
    }

    static Settled later(@Nullable String edit) {
        return new Settled(edit, false, true, "", null, List.of());
    }
}
