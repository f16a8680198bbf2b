package org.samenkracht.coalition;

import java.util.List;
import org.samenkracht.live.Mark;

/**
 * What a host says to create a coalition; see {@link Coalition} for the limits.
 *
 * @param parties two or more, in the order in which they are shown
 */
public record NewCoalition(String name, String place, String wants, String practiceSpaceWord, List<NewParty> parties) {

    /** One party of the new coalition, with the mark by which it is recognised; no two may have the same. */
    public record NewParty(String name, PartyKind kind, Mark mark) {}
}
