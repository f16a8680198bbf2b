package org.samenkracht.pitstop;

import static org.samenkracht.pitstop.StageKind.AGREE;
import static org.samenkracht.pitstop.StageKind.CHECK_IN;
import static org.samenkracht.pitstop.StageKind.CHECK_OUT;
import static org.samenkracht.pitstop.StageKind.DRAW_ATTENTION;
import static org.samenkracht.pitstop.StageKind.LOOK_BACK;
import static org.samenkracht.pitstop.StageKind.ORDER_AND_LINK;
import static org.samenkracht.pitstop.StageKind.PAUSE;
import static org.samenkracht.pitstop.StageKind.SHOW;
import static org.samenkracht.pitstop.StageKind.TALK;
import static org.samenkracht.pitstop.StageKind.WRITE_QUIETLY;

import java.util.EnumSet;
import org.samenkracht.board.BoardKind;

/** Evenings that the method knows; each takes about ninety minutes, with a pause. A guide begins from one and changes it. */
public enum Template {
    FIRST_MEETING(
            EnumSet.of(BoardKind.VALUES, BoardKind.REFLECTIONS),
            Stages.of(
                    Stage.of(CHECK_IN, 15),
                    Stage.of(WRITE_QUIETLY, 10),
                    Stage.of(SHOW, 5),
                    Stage.of(TALK, 20),
                    Stage.of(PAUSE, 10),
                    Stage.of(AGREE, 15),
                    Stage.of(LOOK_BACK, 10),
                    Stage.of(CHECK_OUT, 5))),
    VALUES(
            EnumSet.of(BoardKind.VALUES),
            Stages.of(
                    Stage.of(CHECK_IN, 10),
                    Stage.of(WRITE_QUIETLY, 10),
                    Stage.of(SHOW, 5),
                    Stage.of(TALK, 20),
                    Stage.of(PAUSE, 10),
                    Stage.of(ORDER_AND_LINK, 15),
                    Stage.of(AGREE, 10),
                    Stage.of(LOOK_BACK, 5),
                    Stage.of(CHECK_OUT, 5))),
    DISENTANGLING(
            EnumSet.of(BoardKind.ROLES),
            Stages.of(
                    Stage.of(CHECK_IN, 10),
                    Stage.of(WRITE_QUIETLY, 10),
                    Stage.of(SHOW, 5),
                    Stage.of(ORDER_AND_LINK, 20),
                    Stage.of(PAUSE, 10),
                    Stage.of(TALK, 15),
                    Stage.of(AGREE, 10),
                    Stage.of(LOOK_BACK, 5),
                    Stage.of(CHECK_OUT, 5))),
    DROPS_AND_WAVE(
            EnumSet.of(BoardKind.REFLECTIONS),
            Stages.of(
                    Stage.of(CHECK_IN, 10),
                    Stage.of(WRITE_QUIETLY, 10),
                    Stage.of(SHOW, 5),
                    Stage.of(ORDER_AND_LINK, 20),
                    Stage.of(PAUSE, 10),
                    Stage.of(TALK, 20),
                    Stage.of(LOOK_BACK, 10),
                    Stage.of(CHECK_OUT, 5))),
    FRICTION(
            EnumSet.of(BoardKind.REFLECTIONS),
            Stages.of(
                    Stage.of(CHECK_IN, 10),
                    Stage.of(WRITE_QUIETLY, 10),
                    Stage.of(SHOW, 5),
                    Stage.of(DRAW_ATTENTION, 5),
                    Stage.of(TALK, 25),
                    Stage.of(PAUSE, 10),
                    Stage.of(AGREE, 15),
                    Stage.of(LOOK_BACK, 5),
                    Stage.of(CHECK_OUT, 5))),
    LOOKING_BACK(
            EnumSet.allOf(BoardKind.class),
            Stages.of(
                    Stage.of(CHECK_IN, 10),
                    Stage.of(TALK, 20),
                    Stage.of(ORDER_AND_LINK, 15),
                    Stage.of(PAUSE, 10),
                    Stage.of(AGREE, 10),
                    Stage.of(LOOK_BACK, 20),
                    Stage.of(CHECK_OUT, 5)));

    private final BoardsInPlay boards;
    private final Stages stages;

    Template(EnumSet<BoardKind> boards, Stages stages) {
        this.boards = BoardsInPlay.of(boards);
        this.stages = stages;
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
