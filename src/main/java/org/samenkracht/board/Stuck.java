package org.samenkracht.board;

import org.samenkracht.Refusal;

/** A step cannot be taken back, because somebody built on it since. One may go on to the step before it. */
public final class Stuck extends Refusal {

    private final long step;
    private final boolean goesOn;

    Stuck(Refusal why, Step step, boolean goesOn) {
        super(why.reason(), why.details());
        this.step = step.revision();
        this.goesOn = goesOn;
    }

    /** The step that stays; {@link Undoing#undo} takes the one before it when told so. */
    public long step() {
        return step;
    }

    /** Whether there is a step before it. */
    public boolean goesOn() {
        return goesOn;
    }
}
