package org.samenkracht.closeness.ui;

import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.springframework.stereotype.Component;

/** All that closeness on a page asks of the features. */
@Component
public record ClosenessVerbs(ClosenessReadings readings, Members members, Coalitions coalitions) {}
