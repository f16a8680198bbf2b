package org.samenkracht.pitstop;

import java.util.Set;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;

/**
 * The pointers of a running pitstop are recorded, for now so. Two are the same when nothing happened between them of which
 * nobody may know later where people pointed: somebody left themselves out, or the undercurrent was opened.
 *
 * @param turns how often it was changed whether, and of whom
 * @param moments how often a moment of the undercurrent was opened or closed
 * @param holdsStill whether such a moment is open: then nothing is recorded
 * @param leftOut who is not recorded, by own choice
 */
public record PointerRecording(
        Id<PitStop> pitStop,
        Id<Coalition> coalition,
        int turns,
        int moments,
        boolean holdsStill,
        Set<Id<Member>> leftOut) {}
