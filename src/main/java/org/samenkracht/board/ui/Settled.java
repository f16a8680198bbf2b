package org.samenkracht.board.ui;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one deed.
 *
 * @param edit the deed
 * @param ok whether it is saved
 * @param message why not, in the person's language
 * @param card the card as it is now
 */
record Settled(
        @Nullable String edit,
        boolean ok,
        String message,
        @Nullable CardFace card) {}
