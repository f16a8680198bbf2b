package org.samenkracht.pitstop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * A running pitstop as everybody in the coalition may see it now; the same for all.
 *
 * @param ready who said to be ready with the stage that runs
 * @param hands who would like to speak, the first to raise a hand first
 * @param marksShown whether the marks of a stage that draws attention are shown
 * @param lastAct what a guide did last
 */
public record RoomNow(
        PitStop pitStop,
        Course course,
        List<Id<Member>> ready,
        List<Id<Member>> hands,
        boolean marksShown,
        Optional<WrittenAct> lastAct,
        Recording recording) {

    /**
     * Whether it is remembered where people point.
     *
     * @param leftOut of whom it is not, by own choice; each is told of oneself only
     */
    public record Recording(boolean on, Set<Id<Member>> leftOut) {}
}
