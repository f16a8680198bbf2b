package org.samenkracht.checkin;

import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * The place of one person in a round.
 *
 * @param by whose place it is
 * @param line what this person said, 1 to 200 characters; empty unless spoken
 */
public record Turn(Id<Member> by, Kind kind, String line) {

    /** What somebody did with the own place so far. */
    public enum Kind {
        SPOKEN,
        PASSED,
        OPEN
    }

    static Turn spoken(Member by, String line) {
        return new Turn(by.id(), Kind.SPOKEN, line);
    }

    static Turn passed(Member by) {
        return new Turn(by.id(), Kind.PASSED, "");
    }

    static Turn open(Id<Member> by) {
        return new Turn(by, Kind.OPEN, "");
    }

    /** Never the line, so that no log tells it. */
    @Override
    public String toString() {
        return "Turn[" + kind + "]";
    }
}
