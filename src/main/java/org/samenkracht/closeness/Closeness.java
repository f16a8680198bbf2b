package org.samenkracht.closeness;

/** How close a side stands to the others. No place is better than another: an order, and no score. */
public enum Closeness {
    BACK_TO_BACK,
    TOWARDS_SIDE_BY_SIDE,
    SIDE_BY_SIDE,
    TOWARDS_HAND_IN_HAND,
    HAND_IN_HAND
}
