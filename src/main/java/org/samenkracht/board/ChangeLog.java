package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The append-only log. Rows are only ever added. */
@Component
class ChangeLog {

    /** Older lines do not say all that a card has now. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A browser that sends a rewording again has sent few since, for each waits for the answer to the one before. */
    private static final int MOST_REPLAYED = 20;

    /** Some hours of typing in one card, a change for each pause. */
    private static final int MOST_READ = 2_000;

    private final JdbcClient database;
    private final Clock clock;

    ChangeLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(WritePath.Turn turn, Verb verb, @Nullable CardState was, Card card) {
        insert(turn, verb, was, card.state())
                .param("at", card.changedAt().atOffset(ZoneOffset.UTC))
                .param("card", card.id().value())
                .param("cardVersion", card.version())
                .param("lane", card.lane().value())
                .update();
    }

    void write(WritePath.Turn turn, Verb verb, @Nullable LaneState was, Lane lane) {
        insert(turn, verb, was, lane.state())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("card", null)
                .param("cardVersion", null)
                .param("lane", lane.id().value())
                .update();
    }

    /** What the card said when it had this version; empty when it never had. */
    Optional<CardText> textAt(Id<Card> card, int version) {
        return stateAt(card, version).map(CardState::text);
    }

    /** The card as it was when it had this version; empty when it never had. */
    Optional<CardState> stateAt(Id<Card> card, int version) {
        return database.sql("select became from change where card = ? and card_version = ?")
                .params(card.value(), version)
                .query(String.class)
                .optional()
                .map(became -> JSON.readValue(became, CardState.class));
    }

    /** The changes of a card, first to last; of a very long history its end. */
    List<Change> of(Id<Card> card) {
        return database.sql("select * from change where card = ? order by card_version desc limit ?")
                .params(card.value(), MOST_READ)
                .query(ChangeLog::change)
                .list()
                .reversed();
    }

    /** The first rewordings of a card by this member after it had this version, in order. */
    List<Change> rewordings(Id<Card> card, Id<Member> by, int version) {
        return database.sql("""
                        select * from change where card = ? and card_version > ? and made_by = ? and verb = 'REWORDED'
                        order by card_version limit ?
                        """)
                .params(card.value(), version, by.value(), MOST_REPLAYED)
                .query(ChangeLog::change)
                .list();
    }

    /** Every change of cards in a pitstop, first to last on each board. */
    List<Change> in(Id<?> pitStop) {
        return database.sql("select * from change where pit_stop = ? and card is not null order by board, revision")
                .param(pitStop.value())
                .query(ChangeLog::change)
                .list();
    }

    private JdbcClient.StatementSpec insert(WritePath.Turn turn, Verb verb, @Nullable Object was, Object became) {
        var board = turn.board();
        return database.sql("""
                        insert into change
                          (board, revision, made_at, made_by, pit_stop, verb, card, card_version, lane, was, became, undoes)
                        values
                          (:board, :revision, :at, :by, :pitStop, :verb, :card, :cardVersion, :lane, :was, :became, :undoes)
                        """)
                .param("board", board.id().value())
                .param("revision", board.revision() + 1)
                .param("by", turn.me().id().value())
                .param(
                        "pitStop",
                        board.pitStop() == null ? null : board.pitStop().value())
                .param("verb", verb.name())
                .param("undoes", turn.undoes())
                .param("was", was == null ? null : JSON.writeValueAsString(was))
                .param("became", JSON.writeValueAsString(became));
    }

    static Change change(ResultSet row, int number) throws SQLException {
        var pitStop = row.getObject("pit_stop", UUID.class);
        String was = row.getString("was");
        return new Change(
                Id.of(row.getObject("board", UUID.class)),
                row.getLong("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Id.of(row.getObject("made_by", UUID.class)),
                pitStop == null ? null : Id.of(pitStop),
                Verb.valueOf(row.getString("verb")),
                Id.of(row.getObject("card", UUID.class)),
                row.getInt("card_version"),
                was == null ? null : JSON.readValue(was, CardState.class),
                JSON.readValue(row.getString("became"), CardState.class));
    }
}
