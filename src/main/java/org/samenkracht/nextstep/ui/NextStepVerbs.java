package org.samenkracht.nextstep.ui;

import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.nextstep.NextSteps;
import org.springframework.stereotype.Component;

/** All that the next step on a page asks of the features. */
@Component
public record NextStepVerbs(NextSteps steps, Members members, Coalitions coalitions) {}
