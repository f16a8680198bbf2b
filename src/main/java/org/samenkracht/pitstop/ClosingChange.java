package org.samenkracht.pitstop;

import org.samenkracht.Id;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/** Told live: somebody changed a few words at the end of a pitstop. It carries nothing; who needs to know reads again. */
public record ClosingChange(Id<PitStop> pitStop) {

    /** Where changes of this pitstop's words are announced. */
    public static Topic<ClosingChange> topic(Id<PitStop> pitStop) {
        return new Topic<>(ClosingChange.class, pitStop.value());
    }

    static Saved<ClosingChange> of(Id<PitStop> pitStop) {
        return new Saved<>(topic(pitStop), new ClosingChange(pitStop));
    }
}
