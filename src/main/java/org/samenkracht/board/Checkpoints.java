package org.samenkracht.board;

import java.util.List;
import org.samenkracht.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The board every so many changes of a pitstop, beginning with how it stood when that opened: from the last one to any moment
 * is a short way, however long the log is.
 */
@Component
class Checkpoints {

    /** So many changes lie between two of them. */
    static final int EVERY = 200;

    private final MomentRows moments;
    private final OldLog oldLog;
    private final JdbcClient database;

    Checkpoints(MomentRows moments, OldLog oldLog, JdbcClient database) {
        this.moments = moments;
        this.oldLog = oldLog;
        this.database = database;
    }

    /** How the board stood at the last one at or before this revision. */
    Standing before(Recorded recorded, long revision) {
        long wanted = recorded.began() + (revision - recorded.began()) / EVERY * EVERY;
        return moments.at(recorded.board(), wanted).orElseGet(() -> made(recorded, wanted));
    }

    /** The changes after one of them, up to the next or to the end of the pitstop. */
    List<Logged> after(Recorded recorded, long checkpoint) {
        return changes(recorded.board(), checkpoint, Math.min(checkpoint + EVERY, recorded.end()));
    }

    /** Makes those that are missing: of a pitstop that ended just now, or before this was done. */
    void complete(Recorded recorded) {
        before(recorded, recorded.end());
    }

    /** Keeps how the board stands now that a pitstop begins. */
    void begin(Id<Board> board, Standing now) {
        moments.keep(board, now);
    }

    private Standing made(Recorded recorded, long wanted) {
        var board = recorded.board();
        var standing = moments.last(board, recorded.began(), wanted)
                .flatMap(last -> moments.at(board, last))
                .orElseGet(() -> kept(board, oldLog.standingAt(board, recorded.began())));
        while (standing.revision() < wanted) {
            var changes = changes(board, standing.revision(), standing.revision() + EVERY);
            standing = kept(board, new Walk(standing).through(changes).here());
        }
        return standing;
    }

    private Standing kept(Id<Board> board, Standing standing) {
        moments.keep(board, standing);
        return standing;
    }

    private List<Logged> changes(Id<Board> board, long after, long until) {
        return database.sql("select " + Logged.COLUMNS + """
                         from change c where c.board = ? and c.revision > ? and c.revision <= ? order by c.revision
                        """)
                .params(board.value(), after, until)
                .query(Logged::of)
                .list();
    }
}
