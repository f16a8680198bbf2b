package org.samenkracht.pitstop;

import org.samenkracht.Refusal;

/**
 * One part of a pitstop.
 *
 * @param minutes how long it is meant to take, 1 to 120; nothing ends by itself when they are over
 * @param skipped whether a guide passed over it
 */
public record Stage(StageKind kind, int minutes, boolean skipped) {

    private static final int LONGEST = 120;

    public Stage {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Refusal("refusal.stage.minutes", LONGEST);
        }
    }

    /** @throws Refusal when the minutes are not 1 to 120 */
    public static Stage of(StageKind kind, int minutes) {
        return new Stage(kind, minutes, false);
    }

    Stage passedOver() {
        return new Stage(kind, minutes, true);
    }

    Stage takenUp() {
        return new Stage(kind, minutes, false);
    }
}
