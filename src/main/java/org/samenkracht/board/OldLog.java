package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out of the whole log how a board stood at a revision of which nothing was written down: those before this was done.
 * It takes as long as the log is, so it is done once.
 */
@Component
class OldLog {

    private final JdbcClient database;
    private final LaneRows lanes;

    OldLog(JdbcClient database, LaneRows lanes) {
        this.database = database;
        this.lanes = lanes;
    }

    Standing standingAt(Id<Board> board, long revision) {
        var cards = lastOfEachCard(board, revision);
        var changes = laneChanges(board);
        var before = changes.stream().filter(change -> change.revision() <= revision);
        var at = Stream.concat(cards.stream().map(Logged::at), before.map(LaneChange::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Standing(revision, at, lanes(board, changes, revision), cards(board, cards));
    }

    private List<Card> cards(Id<Board> board, List<Logged> last) {
        var authors = new HashMap<Id<Card>, Id<Member>>();
        database.sql("select id, author from card where board = ?")
                .param(board.value())
                .query(row -> {
                    authors.put(Id.of(row.getObject("id", UUID.class)), Id.of(row.getObject("author", UUID.class)));
                });
        return last.stream()
                .map(change -> {
                    var card = Objects.requireNonNull(change.card());
                    return Card.stood(card, board, authors.getOrDefault(card, change.by()), change);
                })
                .toList();
    }

    private List<Lane> lanes(Id<Board> board, List<LaneChange> changes, long revision) {
        var byLane = changes.stream().collect(Collectors.groupingBy(LaneChange::lane));
        return lanes.everyOn(board).stream()
                .flatMap(lane -> lane(lane, byLane.getOrDefault(lane.id(), List.of()), revision).stream())
                .toList();
    }

    /** A lane that was added later was not there yet; one that was not changed until then was as before its next change. */
    private static Optional<Lane> lane(Lane now, List<LaneChange> changes, long revision) {
        var before =
                changes.stream().filter(change -> change.revision() <= revision).reduce((earlier, later) -> later);
        if (before.isPresent()) {
            return before.map(change -> now.as(change.became(), change.by(), change.at()));
        }
        if (changes.isEmpty()) {
            return Optional.of(now);
        }
        var next = changes.getFirst();
        return Optional.ofNullable(next.was()).map(was -> now.as(was, next.by(), next.at()));
    }

    private List<Logged> lastOfEachCard(Id<Board> board, long revision) {
        return database.sql("select " + Logged.COLUMNS + """
                         from change c join (
                          select card, max(card_version) as version from change
                          where board = ? and revision <= ? and card is not null group by card
                        ) last on last.card = c.card and last.version = c.card_version
                        """)
                .params(board.value(), revision)
                .query(Logged::of)
                .list();
    }

    private record LaneChange(
            long revision,
            Instant at,
            Id<Member> by,
            Id<Lane> lane,
            @Nullable LaneState was,
            LaneState became) {

        static LaneChange of(ResultSet row, int number) throws SQLException {
            String was = row.getString("was");
            return new LaneChange(
                    row.getLong("revision"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    Id.of(row.getObject("made_by", UUID.class)),
                    Id.of(row.getObject("lane", UUID.class)),
                    was == null ? null : ChangeLog.JSON.readValue(was, LaneState.class),
                    ChangeLog.JSON.readValue(row.getString("became"), LaneState.class));
        }
    }

    private List<LaneChange> laneChanges(Id<Board> board) {
        return database.sql("select * from change where board = ? and card is null order by revision")
                .param(board.value())
                .query(LaneChange::of)
                .list();
    }
}
