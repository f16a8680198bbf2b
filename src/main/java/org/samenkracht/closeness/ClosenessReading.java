package org.samenkracht.closeness;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.samenkracht.pitstop.PitStop;

/**
 * How close a side stood to the others in a pitstop, as it said itself. Never edited, only followed by another.
 *
 * @param number counted from 1 among all of the pitstop
 * @param because why, 1 to 500 characters
 * @param placedBy who placed it for the side
 */
public record ClosenessReading(
        Id<PitStop> pitStop,
        int number,
        Id<Party> party,
        Closeness closeness,
        String because,
        Id<Member> placedBy,
        Instant placedAt) {

    /** The most characters of a "because", in code points. */
    public static final int MOST = 500;
}
