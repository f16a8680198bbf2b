package org.samenkracht.checkin;

/** A place in the circle, for as long as a page is open. */
public interface Seat {

    /** Gives the place back. */
    void leave();
}
