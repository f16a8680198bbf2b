package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back, and does again, what a member did last on a board: always by a new change, and never over what others built
 * on since. All open pages of one person share one row of steps, for it stands in the log.
 */
@Component
@Transactional
public class Undoing {

    private final WritePath path;
    private final BoardRows boards;
    private final StepLog log;
    private final CardSteps cards;
    private final LaneSteps lanes;

    Undoing(WritePath path, BoardRows boards, StepLog log, CardSteps cards, LaneSteps lanes) {
        this.path = path;
        this.boards = boards;
        this.log = log;
        this.cards = cards;
        this.lanes = lanes;
    }

    /**
     * What this member can take back and do again now.
     *
     * @throws NotFound when the member has no such board
     */
    @Transactional(readOnly = true)
    public Undone.Possible possible(Member me, Id<Board> board) {
        var found = boards.seenBy(me.id(), board).orElseThrow(NotFound::new);
        return Undone.Possible.of(new Steps(log.of(me.id(), found.id())));
    }

    /**
     * Takes back the member's last step.
     *
     * @param before when given, not the last step, but the last one before this one, which stays
     * @throws NotFound when the member has no such board, or may not change that card or lane any more
     * @throws Stuck when somebody built on it since
     * @throws Refusal when there is nothing to take back
     */
    public Undone undo(Member me, Id<Board> board, @Nullable Long before) {
        var turn = path.at(me, board);
        path.requireOpen(turn);
        var steps = new Steps(log.of(turn.me().id(), board));
        var step = steps.toUndo(before).orElseThrow(() -> new Refusal("refusal.undo.nothing"));
        boolean goesOn = steps.toUndo(step.revision()).isPresent();
        return takeBack(turn, steps, step, goesOn);
    }

    /**
     * Does again what was taken back last.
     *
     * @throws NotFound when the member has no such board, or may not change that card or lane any more
     * @throws Stuck when somebody built on it since
     * @throws Refusal when there is nothing to do again
     */
    public Undone redo(Member me, Id<Board> board) {
        var turn = path.at(me, board);
        path.requireOpen(turn);
        var steps = new Steps(log.of(turn.me().id(), board));
        var step = steps.toRedo().orElseThrow(() -> new Refusal("refusal.redo.nothing"));
        return takeBack(turn, steps, step, false);
    }

    private Undone takeBack(WritePath.Turn turn, Steps steps, Step step, boolean goesOn) {
        Card card = null;
        Lane lane = null;
        try {
            if (step.last().card() == null) {
                lane = lanes.takeBack(turn, step.last());
            } else {
                card = cards.takeBack(turn, log.cardChanges(turn.board().id(), step.revisions()));
            }
        } catch (Refusal stays) {
            throw new Stuck(stays, step, goesOn);
        }
        var change = log.lastOf(turn.me().id(), turn.board().id());
        return new Undone(change.verb(), card, lane, Undone.Possible.of(steps.learn(change)));
    }
}
