package org.samenkracht.rule;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/** Told live: a ground rule of the coalition changed. It carries nothing; who needs to know reads again. */
public record RuleChange(Id<Coalition> coalition) {

    /** Where changes of the rules of this coalition are announced. */
    public static Topic<RuleChange> topic(Id<Coalition> coalition) {
        return new Topic<>(RuleChange.class, coalition.value());
    }

    static Saved<RuleChange> of(Id<Coalition> coalition) {
        return new Saved<>(topic(coalition), new RuleChange(coalition));
    }
}
