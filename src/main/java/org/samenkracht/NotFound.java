package org.samenkracht;

/** What was asked for does not exist for the one who asks. Unknown and forbidden are the same on purpose. */
public class NotFound extends RuntimeException {

    /** Says nothing about what was sought, so that nothing can be learned from it. */
    public NotFound() {
        super("not found");
    }
}
