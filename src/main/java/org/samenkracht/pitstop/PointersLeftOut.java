package org.samenkracht.pitstop;

import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/** Somebody is not recorded in a pitstop, and what was recorded of them is not kept; published inside the transaction. */
public record PointersLeftOut(Id<PitStop> pitStop, Id<Member> member) {}
