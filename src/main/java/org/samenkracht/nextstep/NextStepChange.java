package org.samenkracht.nextstep;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/** Told live: the next step was offered, or an offer answered. It carries nothing; who needs to know reads again. */
public record NextStepChange(Id<Coalition> coalition) {

    /** Where it is announced who decides the next step in this coalition. */
    public static Topic<NextStepChange> topic(Id<Coalition> coalition) {
        return new Topic<>(NextStepChange.class, coalition.value());
    }

    static Saved<NextStepChange> of(Id<Coalition> coalition) {
        return new Saved<>(topic(coalition), new NextStepChange(coalition));
    }
}
