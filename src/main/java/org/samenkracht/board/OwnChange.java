package org.samenkracht.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;

/**
 * A durable change by one member, as far as it matters for taking it back.
 *
 * @param revision its place in the order of the board
 * @param card if it changed a card
 * @param undoes the revision of the own change that this one undoes, or null
 */
record OwnChange(
        long revision,
        Instant at,
        Verb verb,
        @Nullable Id<Card> card,
        Id<Lane> lane,
        @Nullable Long undoes) {}
