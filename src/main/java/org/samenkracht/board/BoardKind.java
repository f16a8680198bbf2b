package org.samenkracht.board;

import java.util.List;

/** The three boards of a coalition, with the lanes that each begins with. */
public enum BoardKind {
    VALUES(List.of(LaneKind.OWN, LaneKind.SHARED, LaneKind.THIRD_FORCE)),
    ROLES(List.of(LaneKind.POSITIONS, LaneKind.BETWEEN_US, LaneKind.PRACTICE_SPACES)),
    REFLECTIONS(List.of(
            LaneKind.DROPS, LaneKind.FRICTION_SPOTS, LaneKind.UNDERCURRENT, LaneKind.DETOURS, LaneKind.SMALLEST_STEPS));

    private final List<LaneKind> lanes;

    BoardKind(List<LaneKind> lanes) {
        this.lanes = lanes;
    }

    List<LaneKind> lanes() {
        return lanes;
    }
}
