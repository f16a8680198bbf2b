package org.samenkracht.pitstop;

/** What a stage of a pitstop brings to the foreground. It never forbids the rest: only a guide who locks does. */
public enum StageKind {
    CHECK_IN,
    WRITE_QUIETLY,
    SHOW,
    TALK,
    ORDER_AND_LINK,
    DRAW_ATTENTION,
    AGREE,
    LOOK_BACK,
    CHECK_OUT,
    PAUSE
}
