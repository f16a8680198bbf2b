package org.samenkracht.checkin;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.StageKind;

/**
 * A round as it is now.
 *
 * @param asking the stage whose question it asks: how one comes, or how one goes
 * @param turns those who spoke or passed, in that order, then the open places of those who are here
 */
public record CheckIn(StageKind asking, List<Turn> turns) {

    /** What this member did in the round; empty when he or she has no place in it. */
    public Optional<Turn> of(Id<Member> member) {
        return turns.stream().filter(turn -> turn.by().equals(member)).findFirst();
    }
}
