package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log for who takes something back. What that costs does not grow with the log. */
@Component
class StepLog {

    /** As far back as one goes, step by step. */
    private static final int MOST_STEPS = 500;

    private final JdbcClient database;

    StepLog(JdbcClient database) {
        this.database = database;
    }

    /** A change of a card by somebody else. */
    record Other(Verb verb, Id<Member> by) {}

    /** A change of a lane. */
    record LaneChange(@Nullable LaneState was, LaneState became) {}

    /** The own changes on a board, first to last; of many the last. */
    List<OwnChange> of(Id<Member> member, Id<Board> board) {
        return lately(member, board, MOST_STEPS).reversed();
    }

    OwnChange lastOf(Id<Member> member, Id<Board> board) {
        return lately(member, board, 1).getFirst();
    }

    /** Changes of a card, in order. */
    List<Change> cardChanges(Id<Board> board, List<Long> revisions) {
        return database.sql("select * from change where board = :board and revision in (:revisions) order by revision")
                .param("board", board.value())
                .param("revisions", revisions)
                .query(ChangeLog::change)
                .list();
    }

    LaneChange laneChange(Id<Board> board, long revision) {
        return database.sql("select was, became from change where board = ? and revision = ?")
                .params(board.value(), revision)
                .query((row, number) -> new LaneChange(lane(row.getString("was")), lane(row.getString("became"))))
                .single();
    }

    /** The last of these changes that somebody else made to a card after it had this version. */
    Optional<Other> lastByOthers(Id<Card> card, int version, Id<Member> me, Verb... verbs) {
        return database.sql("""
                        select verb, made_by from change
                        where card = :card and card_version > :version and made_by <> :me and verb in (:verbs)
                        order by card_version desc limit 1
                        """)
                .param("card", card.value())
                .param("version", version)
                .param("me", me.value())
                .param("verbs", Stream.of(verbs).map(Verb::name).toList())
                .query((row, number) ->
                        new Other(Verb.valueOf(row.getString("verb")), Id.of(row.getObject("made_by", UUID.class))))
                .optional();
    }

    private List<OwnChange> lately(Id<Member> member, Id<Board> board, int most) {
        return database.sql("""
                        select revision, made_at, verb, card, lane, undoes from change
                        where board = ? and made_by = ? order by revision desc limit ?
                        """)
                .params(board.value(), member.value(), most)
                .query(StepLog::own)
                .list();
    }

    /** Whether a member did that to a card after it had this version, and it was in this lane then. */
    boolean didBefore(Id<Card> card, int version, Id<Member> member, Verb verb, Id<Lane> lane) {
        return database.sql("""
                        select count(*) from change
                        where card = ? and card_version > ? and made_by = ? and verb = ? and lane = ?
                        """)
                        .params(card.value(), version, member.value(), verb.name(), lane.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static @Nullable LaneState lane(@Nullable String state) {
        return state == null ? null : ChangeLog.JSON.readValue(state, LaneState.class);
    }

    private static OwnChange own(ResultSet row, int number) throws SQLException {
        var card = row.getObject("card", UUID.class);
        return new OwnChange(
                row.getLong("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Verb.valueOf(row.getString("verb")),
                card == null ? null : Id.of(card),
                Id.of(row.getObject("lane", UUID.class)),
                row.getObject("undoes", Long.class));
    }
}
