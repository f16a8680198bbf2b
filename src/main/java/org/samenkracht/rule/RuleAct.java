package org.samenkracht.rule;

/** What can happen to a rule. */
public enum RuleAct {
    PROPOSED,
    REWORDED,
    ASSENTED,
    TAKEN_BACK,
    /** Every side agreed. */
    STOOD,
    /** A side said again that it agrees. */
    CONFIRMED,
    REOPENED,
    /** A side said that it lets the rule go. */
    LETTING_GO,
    /** Every side let it go. */
    GONE
}
