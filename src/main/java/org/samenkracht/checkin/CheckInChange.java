package org.samenkracht.checkin;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Topic;

/** Told live: something about the round of a coalition is different. It carries nothing; who needs to know asks again. */
public record CheckInChange(Id<Coalition> coalition) {

    /** Where the rounds of this coalition are announced. */
    public static Topic<CheckInChange> topic(Id<Coalition> coalition) {
        return new Topic<>(CheckInChange.class, coalition.value());
    }
}
