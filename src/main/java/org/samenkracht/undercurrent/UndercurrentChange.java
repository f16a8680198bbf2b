package org.samenkracht.undercurrent;

import org.samenkracht.Id;
import org.samenkracht.live.Topic;
import org.samenkracht.pitstop.PitStop;

/**
 * Told live: a moment opened or closed, or a text that surfaced was withdrawn. That somebody writes, or wrote, is never told.
 * It carries nothing; who needs to know asks again.
 */
public record UndercurrentChange(Id<PitStop> pitStop) {

    /** Where the undercurrent of this pitstop is announced. */
    public static Topic<UndercurrentChange> topic(Id<PitStop> pitStop) {
        return new Topic<>(UndercurrentChange.class, pitStop.value());
    }
}
