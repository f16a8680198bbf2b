package org.samenkracht.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step from a card's words to the next ones, exactly.
 *
 * @param version that the card has after it; its changes are of the words of the version before
 * @param edit made by the browser for this one deed; null when nobody said
 */
public record TextStep(
        int version, TextChanges changes, @Nullable UUID edit) {}
