package org.samenkracht.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a card.
 *
 * @param base the version of the card from which they started
 * @param text the words as they are then
 * @param changes how exactly they came to be so, if that is known
 * @param edit made by the browser for this one deed, so that sending it again does it once
 */
public record Rewording(
        int base,
        CardText text,
        @Nullable TextChanges changes,
        @Nullable UUID edit) {}
