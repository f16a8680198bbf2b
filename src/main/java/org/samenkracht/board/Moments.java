package org.samenkracht.board;

import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Boards as they stood at any moment of a closed pitstop, for those who may read them now. */
@Component
@Transactional
public class Moments {

    private final BoardRows boards;
    private final Recordings recordings;
    private final Checkpoints checkpoints;
    private final MomentRows moments;
    private final Withheld withheld;

    Moments(BoardRows boards, Recordings recordings, Checkpoints checkpoints, MomentRows moments, Withheld withheld) {
        this.boards = boards;
        this.recordings = recordings;
        this.checkpoints = checkpoints;
        this.moments = moments;
        this.withheld = withheld;
    }

    /**
     * What of a board's changes was made in a pitstop.
     *
     * @throws NotFound when the member has no such board, or it was not in that pitstop
     */
    @Transactional(readOnly = true)
    public Recorded recorded(Member me, Id<?> pitStop, Id<Board> board) {
        boards.seenBy(me.id(), board).orElseThrow(NotFound::new);
        return recordings.of(pitStop, board).orElseThrow(NotFound::new);
    }

    /**
     * The piece of a closed pitstop in which a revision of a board lies.
     *
     * @throws NotFound when the member has no such board, it was not in that pitstop or not at that revision, or the
     *     pitstop runs still
     */
    public Piece around(Member me, Id<?> pitStop, Id<Board> board, long revision) {
        var recorded = within(me, pitStop, board, revision);
        var from = checkpoints.before(recorded, revision);
        var walk = new Walk(from).through(checkpoints.after(recorded, from.revision()));
        return new Piece(from, walk.here().revision(), walk.happened()).without(withheld.from(me));
    }

    /**
     * A board as it stood at one revision in a closed pitstop, the first and last included.
     *
     * @throws NotFound as {@link #around} does
     */
    public Standing at(Member me, Id<?> pitStop, Id<Board> board, long revision) {
        var recorded = within(me, pitStop, board, revision);
        var from = checkpoints.before(recorded, revision);
        var until = checkpoints.after(recorded, from.revision()).stream()
                .takeWhile(change -> change.revision() <= revision)
                .toList();
        return new Walk(from).through(until).here().without(withheld.from(me));
    }

    /**
     * Some revisions of a board in a closed pitstop and when they came to be, from which one finds every other.
     *
     * @throws NotFound as {@link #around} does
     */
    public List<Beat> beats(Member me, Id<?> pitStop, Id<Board> board) {
        var recorded = recorded(me, pitStop, board);
        checkpoints.complete(recorded);
        return moments.beats(board, recorded.began(), recorded.end());
    }

    private Recorded within(Member me, Id<?> pitStop, Id<Board> board, long revision) {
        var recorded = recorded(me, pitStop, board);
        recorded.require(revision);
        return recorded;
    }

    /** So that nobody waits for it later; what this misses is made when somebody asks. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void prepare(Recorded ended) {
        checkpoints.complete(ended);
    }
}
