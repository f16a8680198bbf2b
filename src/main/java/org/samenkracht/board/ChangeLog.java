package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** So many steps one page may be behind in one card; more than eight people type in minutes. */
    private static final int MOST_STEPS = 1_000;

    /** Some hours of typing in one card, a change for each pause. */
    private static final int MOST_READ = 2_000;

    private final JdbcClient database;
    private final Clock clock;

    ChangeLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(WritePath.Turn turn, Verb verb, @Nullable CardState was, Card card, @Nullable TextStep step) {
        insert(turn, verb, was, card.state())
                .param("at", card.changedAt().atOffset(ZoneOffset.UTC))
                .param("card", card.id().value())
                .param("cardVersion", card.version())
                .param("lane", card.lane().value())
                .param("splices", step == null ? null : JSON.writeValueAsString(step.changes()))
                .param("edit", step == null ? null : step.edit())
                .update();
    }

    void write(WritePath.Turn turn, Verb verb, @Nullable LaneState was, Lane lane) {
        insert(turn, verb, was, lane.state())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("card", null)
                .param("cardVersion", null)
                .param("lane", lane.id().value())
                .param("splices", null)
                .param("edit", null)
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

    /** The changes of a card, first to last; of a very long history its end. Also those of others that mention it. */
    List<Change> of(Id<Card> card) {
        var own = database.sql("select * from change where card = ? order by card_version desc limit ?")
                .params(card.value(), MOST_READ)
                .query(ChangeLog::change)
                .list();
        var others = database.sql("""
                        select c.* from change_mention m join change c on c.board = m.board and c.revision = m.revision
                        where m.card = ? order by m.revision desc limit ?
                        """)
                .params(card.value(), MOST_READ)
                .query(ChangeLog::change)
                .list();
        return Stream.concat(own.stream(), others.stream())
                .sorted(Comparator.comparing(Change::revision))
                .toList();
    }

    /** The change that was written last is about a second card too. */
    void mention(WritePath.Turn turn, Id<Card> other) {
        database.sql("insert into change_mention (card, board, revision) values (?, ?, ?)")
                .params(other.value(), turn.board().id().value(), turn.board().revision() + 1)
                .update();
    }

    /** The first version that others saw of a card. */
    int firstVersion(Id<Card> card) {
        return database.sql("select min(card_version) from change where card = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    /**
     * The steps of a card's words after it had this version, in order; where the log does not say how exactly, as a
     * comparison finds them. Empty when there are too many, or none.
     */
    List<LoggedStep> steps(Id<Card> card, int version) {
        var steps = database.sql("""
                        select card_version, made_at, edit, splices, case when splices is null then was end as was,
                          case when splices is null then became end as became
                        from change where card = ? and card_version > ? order by card_version limit ?
                        """)
                .params(card.value(), version, MOST_STEPS)
                .query(ChangeLog::step)
                .list();
        return steps.size() < MOST_STEPS ? steps : List.of();
    }

    /** A step, and when it was made. */
    record LoggedStep(TextStep step, Instant at) {}

    /** Every change of cards in a pitstop, first to last on each board. */
    List<Change> in(Id<?> pitStop) {
        return database.sql("select * from change where pit_stop = ? and card is not null order by board, revision")
                .param(pitStop.value())
                .query(ChangeLog::change)
                .list();
    }

    /** Who changed a card in a pitstop. */
    Set<Id<Member>> writersIn(Id<?> pitStop) {
        return database.sql("select distinct made_by from change where pit_stop = ? and card is not null")
                .param(pitStop.value())
                .query((row, number) -> Id.<Member>of(row.getObject(1, UUID.class)))
                .set();
    }

    private JdbcClient.StatementSpec insert(WritePath.Turn turn, Verb verb, @Nullable Object was, Object became) {
        var board = turn.board();
        return database.sql("""
                        insert into change
                          (board, revision, made_at, made_by, pit_stop, verb, card, card_version, lane, was, became,
                           undoes, splices, edit)
                        values
                          (:board, :revision, :at, :by, :pitStop, :verb, :card, :cardVersion, :lane, :was, :became,
                           :undoes, :splices, :edit)
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

    private static LoggedStep step(ResultSet row, int number) throws SQLException {
        String splices = row.getString("splices");
        var changes = splices == null
                ? TextDifference.between(text(row.getString("was")), text(row.getString("became")))
                : JSON.readValue(splices, TextChanges.class);
        return new LoggedStep(
                new TextStep(row.getInt("card_version"), changes, row.getObject("edit", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static String text(@Nullable String state) {
        return state == null
                ? ""
                : JSON.readValue(state, CardState.class).text().value();
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
