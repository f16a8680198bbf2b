package org.samenkracht.board;

/** What was done in one durable change. */
public enum Verb {
    ADDED,
    REWORDED,
    MOVED,
    MEANT,
    ARCHIVED,
    RESTORED,
    LANE_ADDED,
    LANE_RENAMED,
    LANE_MOVED,
    LANE_ARCHIVED,
    LANE_RESTORED
}
