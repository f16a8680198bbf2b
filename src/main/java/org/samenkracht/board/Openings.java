package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guides open boards and lanes, lock them, and let people write quietly. What is locked nobody changes, guides neither,
 * whatever an old page or a message made by hand asks for. Doing so twice does it once.
 */
@Component
@Transactional
public class Openings {

    private final WritePath path;
    private final BoardRows boards;
    private final LaneRows lanes;
    private final Guidance guidance;

    Openings(WritePath path, BoardRows boards, LaneRows lanes, Guidance guidance) {
        this.path = path;
        this.boards = boards;
        this.lanes = lanes;
        this.guidance = guidance;
    }

    /**
     * Says what can be written on a board from now on. What was written quietly stays so, whatever this says, until it is
     * shown.
     *
     * @throws NotFound when the one who acts is no guide, or has no such board
     */
    public void set(Member guide, Id<Board> board, Openness openness) {
        var turn = Guidance.guiding(path.at(guide, board));
        if (turn.board().openness() != openness) {
            boards.open(board, openness);
            guidance.did(turn, act(openness), board, "");
        }
    }

    /**
     * Locks a lane: nobody changes it, or a card in it, or moves cards in or out.
     *
     * @throws NotFound when the one who acts is no guide, or has no such lane
     * @throws Refusal when the lane was put away
     */
    public void lock(Member guide, Id<Lane> lane) {
        var turn = Guidance.guiding(path.atLane(guide, lane));
        if (path.lane(turn, lane).archivedAt() != null) {
            throw new Refusal("refusal.lane.archived");
        }
        set(turn, lane, true);
    }

    /**
     * Opens a lane again.
     *
     * @throws NotFound when the one who acts is no guide, or has no such lane
     */
    public void unlock(Member guide, Id<Lane> lane) {
        set(Guidance.guiding(path.atLane(guide, lane)), lane, false);
    }

    /**
     * What can be written on a board now.
     *
     * @throws NotFound when the member has no such board
     */
    @Transactional(readOnly = true)
    public Openness of(Member me, Id<Board> board) {
        return boards.seenBy(me.id(), board).orElseThrow(NotFound::new).openness();
    }

    private void set(WritePath.Turn turn, Id<Lane> id, boolean locked) {
        var lane = path.lane(turn, id);
        if (lane.locked() != locked) {
            lanes.lock(id, locked);
            String name = lane.name() == null ? "" : lane.name();
            guidance.did(turn, locked ? GuideAct.LANE_LOCKED : GuideAct.LANE_UNLOCKED, id, name);
        }
    }

    private static GuideAct act(Openness openness) {
        return switch (openness) {
            case OPEN -> GuideAct.BOARD_UNLOCKED;
            case QUIET -> GuideAct.QUIET_BEGUN;
            case LOCKED -> GuideAct.BOARD_LOCKED;
        };
    }
}
