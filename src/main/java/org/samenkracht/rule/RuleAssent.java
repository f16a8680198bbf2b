package org.samenkracht.rule;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;

/**
 * What one side says of a rule as it is now: that it agrees, or that it lets the rule go.
 *
 * @param givenBy who said so for the side
 */
public record RuleAssent(
        Id<GroundRule> rule, Id<Party> party, boolean lettingGo, Id<Member> givenBy, Instant givenAt) {}
