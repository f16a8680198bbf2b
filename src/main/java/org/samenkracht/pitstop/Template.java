package org.samenkracht.pitstop;

import java.util.Set;
import org.samenkracht.board.BoardKind;

/** Evenings that the method knows; each takes about ninety minutes, with a pause. A guide begins from one and changes it. */
public enum Template {
    FIRST_MEETING(
            Set.of(BoardKind.VALUES, BoardKind.REFLECTIONS),
            "CHECK_IN 15,WRITE_QUIETLY 10,SHOW 5,TALK 20,PAUSE 10,AGREE 15,LOOK_BACK 10,CHECK_OUT 5"),
    VALUES(
            Set.of(BoardKind.VALUES),
            "CHECK_IN 10,WRITE_QUIETLY 10,SHOW 5,TALK 20,PAUSE 10,ORDER_AND_LINK 15,AGREE 10,LOOK_BACK 5,CHECK_OUT 5"),
    DISENTANGLING(
            Set.of(BoardKind.ROLES),
            "CHECK_IN 10,WRITE_QUIETLY 10,SHOW 5,ORDER_AND_LINK 20,PAUSE 10,TALK 15,AGREE 10,LOOK_BACK 5,CHECK_OUT 5"),
    DROPS_AND_WAVE(
            Set.of(BoardKind.REFLECTIONS),
            "CHECK_IN 10,WRITE_QUIETLY 10,SHOW 5,ORDER_AND_LINK 20,PAUSE 10,TALK 20,LOOK_BACK 10,CHECK_OUT 5"),
    FRICTION(
            Set.of(BoardKind.REFLECTIONS),
            "CHECK_IN 10,WRITE_QUIETLY 10,SHOW 5,DRAW_ATTENTION 5,TALK 25,PAUSE 10,AGREE 15,LOOK_BACK 5,CHECK_OUT 5"),
    LOOKING_BACK(
            Set.of(BoardKind.VALUES, BoardKind.ROLES, BoardKind.REFLECTIONS),
            "CHECK_IN 10,TALK 20,ORDER_AND_LINK 15,PAUSE 10,AGREE 10,LOOK_BACK 20,CHECK_OUT 5");

    private final BoardsInPlay boards;
    private final Stages stages;

    Template(Set<BoardKind> boards, String stages) {
        this.boards = new BoardsInPlay(boards);
        this.stages = Stages.read(stages);
    }

    /** The boards in play. */
    public BoardsInPlay boards() {
        return boards;
    }

    /** The run of stages. */
    public Stages stages() {
        return stages;
    }
}
