package org.samenkracht.closeness;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live: a side placed a figure. It carries nothing, not even which side: who needs to know reads again, and reads only
 * what may be seen.
 */
public record ClosenessChange(Id<Coalition> coalition) {

    /** Where it is announced that a side of this coalition placed a figure. */
    public static Topic<ClosenessChange> topic(Id<Coalition> coalition) {
        return new Topic<>(ClosenessChange.class, coalition.value());
    }

    static Saved<ClosenessChange> of(Id<Coalition> coalition) {
        return new Saved<>(topic(coalition), new ClosenessChange(coalition));
    }
}
