package org.samenkracht.board;

import org.jspecify.annotations.Nullable;

/** What of a lane a change can change, as the log keeps it. */
public record LaneState(@Nullable String name, Rank rank, boolean archived) {}
