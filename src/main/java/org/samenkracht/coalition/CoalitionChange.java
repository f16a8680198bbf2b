package org.samenkracht.coalition;

import org.samenkracht.Id;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live: something about the coalition changed that is not on a board, such as who is in it or whether a pitstop runs.
 * It carries nothing; who needs to know reads again.
 */
public record CoalitionChange(Id<Coalition> coalition) {

    /** Where changes of this coalition are announced. */
    public static Topic<CoalitionChange> topic(Id<Coalition> coalition) {
        return new Topic<>(CoalitionChange.class, coalition.value());
    }

    /** The message to publish inside the transaction that changes the coalition. */
    public static Saved<CoalitionChange> of(Id<Coalition> coalition) {
        return new Saved<>(topic(coalition), new CoalitionChange(coalition));
    }
}
