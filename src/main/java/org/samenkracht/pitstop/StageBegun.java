package org.samenkracht.pitstop;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;

/** Published inside the transaction in which a stage of a pitstop begins, also the first one. */
public record StageBegun(Id<Coalition> coalition, Id<PitStop> pitStop, StageKind stage) {}
