package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board made again from its log alone, beside the board as the rows have it. */
public final class LogAndRows {

    private final Id<Board> board;
    private final Riverside world;
    private final Map<Id<Card>, Card> cards = new HashMap<>();
    private final Map<Id<Lane>, Lane> lanes = new HashMap<>();
    private final List<Line> log;

    /** One line of the log, as it was written. */
    private record Line(
            long revision,
            Instant at,
            Id<Member> by,
            @Nullable Id<Card> card,
            int version,
            Id<Lane> lane,
            String was,
            String became) {}

    /**
     * @param founded the lanes as they were before anybody changed anything: founding a board is not in the log
     */
    public LogAndRows(Riverside world, Id<Board> board, List<Lane> founded) {
        this.board = board;
        this.world = world;
        founded.forEach(lane -> lanes.put(lane.id(), lane));
        log = world.verbs(JdbcClient.class)
                .sql("select * from change where board = ? order by revision")
                .param(board.value())
                .query(LogAndRows::line)
                .list();
    }

    /** Asserts it of every board on the database of this world, whoever changed it, if nobody arranged its lanes. */
    public static void everywhereAgree(Riverside world) {
        var boards = world.verbs(JdbcClient.class)
                .sql(
                        "select id from board where not exists (select * from lane where lane.board = board.id and changed_by is not null)")
                .query(UUID.class)
                .list();
        assertThat(boards).hasSizeGreaterThan(15);
        boards.stream()
                .map(Id::<Board>of)
                .forEach(board ->
                        new LogAndRows(world, board, world.verbs(LaneRows.class).everyOn(board)).agree());
    }

    /** Asserts that both say the same of every card and every lane. */
    public void agree() {
        var now = world.verbs(BoardRows.class).find(board).orElseThrow();
        assertThat(log.stream().map(Line::revision))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, now.revision()).boxed().toList());
        log.forEach(line -> {
            if (line.card() == null) {
                learnLane(line);
            } else {
                learnCard(line, line.card());
            }
        });
        var everyCard = world.verbs(CardRows.class).everyOn(board);
        assertThat(cards.values())
                .as("what is hidden is no change of a card")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("veil")
                .containsExactlyInAnyOrderElementsOf(everyCard);
        assertThat(lanes.values())
                .as("what is locked is no change of a lane")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("archivedAt", "locked")
                .containsExactlyInAnyOrderElementsOf(world.verbs(LaneRows.class).everyOn(board));
    }

    private void learnCard(Line line, Id<Card> id) {
        var before = cards.get(id);
        var was = before == null ? null : before.state();
        assertThat(state(line.was())).as("what card %s was before", id).isEqualTo(was);
        if (before == null) {
            assertThat(line.version())
                    .as("more than one where it was quiet before")
                    .isPositive();
        } else {
            assertThat(line.version()).isEqualTo(before.version() + 1);
        }
        var now = Objects.requireNonNull(state(line.became()));
        boolean stays = was != null && was.archived() && now.archived();
        cards.put(
                id,
                new Card(
                        id,
                        board,
                        now.lane(),
                        now.text(),
                        now.meanings(),
                        now.links(),
                        now.twice(),
                        before == null ? line.by() : before.author(),
                        now.rank(),
                        line.at(),
                        line.by(),
                        now.archived() ? stays ? before.archivedAt() : line.at() : null,
                        null,
                        line.version()));
        assertThat(line.lane()).isEqualTo(now.lane());
    }

    private void learnLane(Line line) {
        var before = lanes.get(line.lane());
        var was = before == null ? null : before.state();
        assertThat(line.was() == null ? null : ChangeLog.JSON.readValue(line.was(), LaneState.class))
                .as("what lane %s was before", line.lane())
                .isEqualTo(was);
        var now = ChangeLog.JSON.readValue(line.became(), LaneState.class);
        lanes.put(
                line.lane(),
                new Lane(
                        line.lane(),
                        board,
                        before == null ? LaneKind.FREE : before.kind(),
                        before == null ? null : before.party(),
                        now.name(),
                        now.rank(),
                        now.archived() ? line.at() : null,
                        line.by(),
                        false,
                        before == null ? 1 : before.version() + 1));
    }

    private static @Nullable CardState state(@Nullable String column) {
        return column == null ? null : ChangeLog.JSON.readValue(column, CardState.class);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var card = row.getObject("card", UUID.class);
        return new Line(
                row.getLong("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Id.of(row.getObject("made_by", UUID.class)),
                card == null ? null : Id.of(card),
                row.getInt("card_version"),
                Id.of(row.getObject("lane", UUID.class)),
                row.getString("was"),
                row.getString("became"));
    }
}
