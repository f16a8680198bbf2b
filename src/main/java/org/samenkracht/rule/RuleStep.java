package org.samenkracht.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * One step of how a rule came to be.
 *
 * @param text the words that were written in this step, if any were
 */
public record RuleStep(RuleAct act, @Nullable String text, Id<Member> by, Instant at) {}
