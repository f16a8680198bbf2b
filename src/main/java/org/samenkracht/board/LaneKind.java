package org.samenkracht.board;

/** What a lane is for. A lane that people add themselves is {@link #FREE}. */
public enum LaneKind {
    /** One side's own values; only that side and guides put cards here. */
    OWN,
    /** Values that every side has said the meaning of. */
    SHARED,
    /** What only the cooperation brings. */
    THIRD_FORCE,
    /** One party's positions: who acts, on behalf of whom, toward whom. */
    POSITIONS,
    /** Double roles and knots. */
    BETWEEN_US,
    /** Where the cooperation is tried. */
    PRACTICE_SPACES,
    DROPS,
    FRICTION_SPOTS,
    /** Opens only as a moment in a pitstop; takes no cards with an author. */
    UNDERCURRENT,
    DETOURS,
    SMALLEST_STEPS,
    FREE;

    /** Whether a board has one of these for each side. */
    boolean perSide() {
        return this == OWN || this == POSITIONS;
    }
}
