package org.samenkracht.coalition;

/** What someone does in a coalition. Funders and hosts are in none, and so are no role here. */
public enum Role {
    /** Belongs to a party and so to a side; or to none yet. */
    MEMBER,
    /** Moderates, owns nothing, speaks for no side. */
    GUIDE
}
