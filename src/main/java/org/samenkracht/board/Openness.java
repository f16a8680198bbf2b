package org.samenkracht.board;

/** What can be written on a board now. A guide sets it; it says nothing about what is written. */
public enum Openness {
    /** Everybody writes, and everybody sees it. */
    OPEN,
    /** What is new is seen by nobody but who writes it, until all is shown together. */
    QUIET,
    /** It can be read, and nobody changes anything. */
    LOCKED
}
