package org.samenkracht.undercurrent;

import org.samenkracht.Id;
import org.samenkracht.pitstop.PitStop;

/**
 * How it stands with the undercurrent in the pitstop that runs, as one member may know it.
 *
 * @param wrote whether this member wrote in the moment that is open
 */
public record Moment(Id<PitStop> pitStop, State state, boolean wrote) {

    /** What a moment is in. */
    public enum State {
        /** One writes now. */
        OPEN,
        /** The last one is closed, and fewer than three people wrote. */
        TOO_FEW,
        /** None was opened yet, or what was written in the last one surfaced. */
        CLOSED
    }
}
