package org.samenkracht.coalition;

/** What a guide can do with the room of a coalition. A guide has no power over the meaning of anything in it. */
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
    GUIDING_HANDED_OVER,
    ATTENTION_SHOWN,
    UNDERCURRENT_OPENED,
    UNDERCURRENT_CLOSED,
    RECORDING_BEGUN,
    RECORDING_ENDED,
    SHOWN_OUT,
    LINK_REVOKED
}
