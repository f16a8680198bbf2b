package org.samenkracht.rule.ui;

import java.time.Clock;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.rule.GroundRules;
import org.samenkracht.rule.RuleAssents;
import org.springframework.stereotype.Component;

/** All that the ground rules on a page ask of the features. */
@Component
public record RuleVerbs(GroundRules rules, RuleAssents assents, Members members, Coalitions coalitions, Clock clock) {}
