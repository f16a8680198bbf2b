package org.samenkracht.board;

import java.time.Instant;

/** A revision of a board, and when it came to be. */
public record Beat(long revision, Instant at) {}
