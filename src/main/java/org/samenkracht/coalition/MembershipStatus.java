package org.samenkracht.coalition;

/** Whether someone was already greeted by the sides. */
public enum MembershipStatus {
    /** Joined by a link: writes own cards at once. */
    NEWCOMER,
    MEMBER
}
