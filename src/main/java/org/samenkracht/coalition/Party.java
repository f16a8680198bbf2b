package org.samenkracht.coalition;

import org.samenkracht.Id;
import org.samenkracht.live.Mark;
import org.springframework.data.annotation.Version;

/**
 * An organisation or initiative in a coalition. It is one side: its voice and its key count.
 *
 * @param name 1 to 120 characters
 * @param mark drawn wherever the side is shown, beside its colour
 * @param place where it stands among the sides, from 0
 */
public record Party(
        @org.springframework.data.annotation.Id Id<Party> id,
        Id<Coalition> coalition,
        String name,
        PartyKind kind,
        Mark mark,
        int place,
        @Version int version) {

    static Party of(Id<Coalition> coalition, NewCoalition.NewParty asked, int place) {
        return new Party(Id.next(), coalition, Words.line(asked.name(), 120), asked.kind(), asked.mark(), place, 0);
    }

    /** This party as the side that it is. */
    public Side side() {
        return new Side(id, name, mark);
    }
}
