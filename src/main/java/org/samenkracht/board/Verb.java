package org.samenkracht.board;

/** What was done in one durable change. */
public enum Verb {
    ADDED,
    REWORDED,
    MOVED,
    MEANT,
    LINKED,
    UNLINKED,
    ARCHIVED,
    RESTORED,
    LANE_ADDED,
    LANE_RENAMED,
    LANE_MOVED,
    LANE_ARCHIVED,
    LANE_RESTORED;

    /** Whether two cards were linked, or are no longer. */
    public boolean isOfALink() {
        return this == LINKED || this == UNLINKED;
    }
}
