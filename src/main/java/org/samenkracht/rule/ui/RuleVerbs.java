package org.samenkracht.rule.ui;

import java.time.Clock;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.rule.GroundRules;
import org.springframework.stereotype.Component;

/** All that the ground rules on a page ask of the features. */
@Component
public record RuleVerbs(GroundRules rules, Members members, Coalitions coalitions, Clock clock) {}
