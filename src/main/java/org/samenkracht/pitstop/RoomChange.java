package org.samenkracht.pitstop;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live: something changed in the room of a running pitstop, such as its stage, its timer or who raised a hand. It
 * carries nothing; who needs to know reads {@link Courses#now}. That one opened or closed, or that somebody was shown out, is
 * told as a {@link org.samenkracht.coalition.CoalitionChange}.
 */
public record RoomChange(Id<Coalition> coalition) {

    /** Where changes of this coalition's room are announced. */
    public static Topic<RoomChange> topic(Id<Coalition> coalition) {
        return new Topic<>(RoomChange.class, coalition.value());
    }

    static Saved<RoomChange> of(Id<Coalition> coalition) {
        return new Saved<>(topic(coalition), new RoomChange(coalition));
    }
}
