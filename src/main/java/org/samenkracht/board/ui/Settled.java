package org.samenkracht.board.ui;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one deed.
 *
 * @param edit the deed
 * @param ok whether it is saved
 * @param again whether it is worth trying again by itself: the database does not answer, and what was asked is not judged
 * @param message why not, in the person's language
 * @param card the card as it is now
 */
record Settled(
        @Nullable String edit,
        boolean ok,
        boolean again,
        String message,
        @Nullable CardFace card) {

    static Settled saved(@Nullable String edit, CardFace card) {
        return new Settled(edit, true, false, "", card);
    }

    static Settled refused(@Nullable String edit, String message) {
        return new Settled(edit, false, false, message, null);
    }

    static Settled later(@Nullable String edit) {
        return new Settled(edit, false, true, "", null);
    }
}
