package org.samenkracht.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was from one moment on, until the next.
 *
 * @param spot null when nowhere on the board
 */
public record Glimpse(Instant at, @Nullable Spot spot) {}
