package org.samenkracht.coalition;

/**
 * What a guide can do with the room of a coalition. A guide has no power over the meaning of anything in it, and may only ask
 * the sides to talk about a rule.
 */
public enum GuideAct {
    PLANNED,
    OPENED,
    STAGE_BEGUN,
    STAGE_ADDED,
    STAGE_SKIPPED,
    MINUTE_ADDED,
    TIMER_PAUSED,
    TIMER_RESUMED,
    CLOSED,
    BOARD_LOCKED,
    BOARD_UNLOCKED,
    LANE_LOCKED,
    LANE_UNLOCKED,
    QUIET_BEGUN,
    CARDS_SHOWN,
    CARD_VEILED,
    CARD_UNVEILED,
    EVERYBODY_BROUGHT,
    WORD_GIVEN,
    GUIDING_HANDED_OVER,
    ATTENTION_SHOWN,
    UNDERCURRENT_OPENED,
    UNDERCURRENT_CLOSED,
    RECORDING_BEGUN,
    RECORDING_ENDED,
    RULE_PROPOSED,
    RULE_REWORDED,
    RULE_REOPENED,
    SHOWN_OUT,
    LINK_REVOKED
}
