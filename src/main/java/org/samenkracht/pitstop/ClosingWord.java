package org.samenkracht.pitstop;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * A few words at the end of a pitstop.
 *
 * @param text 1 to 300 characters
 */
public record ClosingWord(Id<PitStop> pitStop, Id<Member> member, String text, Instant at) {}
