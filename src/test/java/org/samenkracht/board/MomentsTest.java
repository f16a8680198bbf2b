package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samenkracht.CountedRows;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class MomentsTest {

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Lanes lanes;
    private final Moments moments;
    private final Id<?> evening = Id.next();
    private final List<BoardPage> seen = new ArrayList<>();

    MomentsTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        lanes = world.verbs(Lanes.class);
        moments = world.verbs(Moments.class);
    }

    @Test
    void every_moment_of_a_closed_pitstop_is_the_board_as_everybody_saw_it() {
        anEvening();
        theMomentsAreAsSeen();
    }

    @Test
    void a_pitstop_of_before_boards_were_kept_is_worked_out_from_the_log() throws IOException {
        anEvening();
        world.card(world.ana(), drops(), "said afterwards");
        lanes.rename(world.ana(), drops().id(), "renamed afterwards");
        var database = world.verbs(JdbcClient.class);
        for (var table : List.of("board_moment_part", "board_moment", "recorded")) {
            database.sql("delete from " + table).update();
        }
        database.sql("""
                        insert into pit_stop (id, coalition, title, opened_at, opened_by, closed_at, closed_by, version)
                        values (?, ?, 'Before', ?, ?, ?, ?, 1)
                        """)
                .params(
                        evening.value(),
                        world.riverside().id().value(),
                        Instant.now().atOffset(ZoneOffset.UTC),
                        world.gerda().id().value(),
                        Instant.now().atOffset(ZoneOffset.UTC),
                        world.gerda().id().value())
                .update();
        database.sql(migrated("insert into recorded")).update();
        assertThat(recorded().began()).isEqualTo(seen.getFirst().board().revision());
        theMomentsAreAsSeen();
    }

    @Test
    void a_piece_tells_how_the_board_stood_and_what_happened_from_there() {
        var old = world.card(world.ana(), drops(), "before");
        begins();
        var fresh = world.card(world.chris(), drops(), "during");
        cards.archive(world.bo(), old.id());
        lanes.rename(world.dewi(), drops().id(), "Little things");
        ends();
        var piece = moments.around(world.noor(), evening, board(), recorded().began());
        assertThat(piece.from().cardsInSight()).extracting(Card::id).containsExactly(old.id());
        assertThat(piece.happened())
                .extracting(Happening::verb)
                .containsExactly(Verb.ADDED, Verb.ARCHIVED, Verb.LANE_RENAMED);
        assertThat(piece.happened())
                .extracting(Happening::by)
                .containsExactly(
                        world.chris().id(), world.bo().id(), world.dewi().id());
        assertThat(Objects.requireNonNull(piece.happened().getFirst().card()).id())
                .isEqualTo(fresh.id());
        assertThat(Objects.requireNonNull(piece.happened().get(1).was()).text()).isEqualTo(old.text());
        assertThat(Objects.requireNonNull(piece.happened().getLast().lane()).name())
                .isEqualTo("Little things");
    }

    @Test
    void of_a_card_that_a_guide_hides_now_nothing_is_told_of_earlier_but_to_its_author_and_guides() {
        begins();
        var hidden = world.card(world.ana(), drops(), "said too much");
        var right = world.card(world.chris(), drops(), "said just right");
        world.verbs(Links.class).link(world.chris(), right.id(), hidden.id());
        ends();
        world.verbs(Veils.class).veil(world.gerda(), hidden.id(), "A name stands in it");
        assertThat(moments.around(world.bo(), evening, board(), recorded().began())
                        .happened())
                .extracting(Happening::by)
                .containsExactly(world.chris().id());
        assertThat(moments.at(world.bo(), evening, board(), recorded().end()).cards())
                .extracting(Card::links)
                .containsExactly(CardLinks.NONE);
        for (var reader : List.of(world.ana(), world.gerda())) {
            assertThat(moments.around(reader, evening, board(), recorded().began())
                            .happened())
                    .hasSize(3);
        }
        world.verbs(Veils.class).lift(world.gerda(), hidden.id());
        assertThat(moments.at(world.bo(), evening, board(), recorded().end()).cards())
                .hasSize(2);
    }

    @Test
    void what_is_not_ones_own_and_what_runs_still_is_not_found() {
        begins();
        world.card(world.ana(), drops(), "during");
        assertThatThrownBy(() -> moments.at(world.ana(), evening, board(), 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moments.beats(world.ana(), evening, board())).isInstanceOf(NotFound.class);
        ends();
        long end = recorded().end();
        assertThat(moments.at(world.ana(), evening, board(), end).cards()).hasSize(1);
        assertThatThrownBy(() -> moments.at(world.ana(), evening, board(), end + 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moments.at(world.eva(), evening, board(), end)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moments.around(world.eva(), evening, board(), end))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moments.beats(world.eva(), evening, board())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moments.at(world.ana(), Id.next(), board(), end))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void any_moment_of_ten_thousand_changes_is_read_from_few_rows_however_long_the_log_before_it() {
        IntStream.range(0, 40).forEach(number -> world.card(world.ana(), drops(), "card " + number));
        changesMany(10_000);
        begins();
        changesMany(10_000);
        ends();
        var counted = new CountedRows(world.verbs(DataSource.class));
        var reading = new Checkpoints(
                new MomentRows(counted.client()),
                new OldLog(counted.client(), world.verbs(LaneRows.class)),
                counted.client());
        var recorded = recorded();
        assertThat(recorded.length()).isEqualTo(10_000);
        for (long revision : new long[] {recorded.began(), recorded.began() + 4_321, recorded.end()}) {
            counted.forget();
            var from = reading.before(recorded, revision);
            var changes = reading.after(recorded, from.revision());
            assertThat(from.cards()).hasSize(40);
            assertThat(changes).hasSizeLessThanOrEqualTo(Checkpoints.EVERY);
            assertThat(counted.statements()).isEqualTo(2);
            assertThat(counted.rows()).isLessThanOrEqualTo(1 + Checkpoints.EVERY);
        }
        assertThat(moments.beats(world.ana(), evening, board())).hasSize(10_000 / Checkpoints.EVERY + 1);
    }

    private void anEvening() {
        var first = world.card(world.ana(), drops(), "the first");
        lanes.add(world.ana(), board(), "To ask");
        begins();
        look();
        for (int number = 0; number < Checkpoints.EVERY; number++) {
            cards.reword(world.bo(), first.id(), number + 1, new CardText("the first, " + number));
        }
        look();
        var second = world.card(world.chris(), drops(), "the second");
        look();
        var links = world.verbs(Links.class);
        links.link(world.chris(), second.id(), first.id());
        look();
        cards.move(world.dewi(), first.id(), world.lane(LaneKind.DETOURS).id(), null);
        look();
        var asking = lanes.add(world.dewi(), board(), "To do");
        cards.move(world.dewi(), second.id(), asking.id(), null);
        look();
        lanes.archive(world.dewi(), asking.id());
        look();
        lanes.restore(world.ana(), asking.id());
        cards.archive(world.ana(), first.id());
        look();
        cards.restore(world.ana(), first.id());
        look();
        links.unlink(world.ana(), first.id(), second.id());
        look();
        ends();
    }

    private void theMomentsAreAsSeen() {
        assertThat(seen).hasSize(10);
        for (var page : seen) {
            var then = moments.at(world.noor(), evening, board(), page.board().revision());
            assertThat(then.cardsInSight()).isEqualTo(page.cards());
            assertThat(then.lanes().stream().filter(lane -> lane.archivedAt() == null))
                    .extracting(Lane::id, Lane::name, Lane::rank, Lane::kind, Lane::party)
                    .containsExactlyElementsOf(page.lanes().stream()
                            .map(lane -> org.assertj.core.groups.Tuple.tuple(
                                    lane.id(), lane.name(), lane.rank(), lane.kind(), lane.party()))
                            .toList());
        }
    }

    private void look() {
        seen.add(boards.open(world.ana(), board()));
    }

    private void begins() {
        record(evening);
    }

    private void ends() {
        record(null);
    }

    private void record(Id<?> pitStop) {
        new TransactionTemplate(world.verbs(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> boards.recordUnder(world.riverside().id(), pitStop));
    }

    /** As if so many pauses in typing were saved, written into the tables at once. */
    private void changesMany(int many) {
        var page = boards.open(world.ana(), board());
        var card = page.cards().getFirst();
        var board = page.board().id().value();
        long revision = page.board().revision();
        var state = ChangeLog.JSON.writeValueAsString(card.state());
        var rows = IntStream.rangeClosed(1, many)
                .mapToObj(number -> new Object[] {
                    board,
                    revision + number,
                    Timestamp.from(Instant.now()),
                    world.ana().id().value(),
                    card.id().value(),
                    card.version() + number,
                    card.lane().value(),
                    state
                })
                .toList();
        world.verbs(JdbcTemplate.class)
                .batchUpdate(
                        "insert into change (board, revision, made_at, made_by, verb, card, card_version, lane, became)"
                                + " values (?, ?, ?, ?, 'REWORDED', ?, ?, ?, ?)",
                        rows);
        var database = world.verbs(JdbcClient.class);
        database.sql("update board set revision = ? where id = ?")
                .params(revision + many, board)
                .update();
        database.sql("update card set version = ? where id = ?")
                .params(card.version() + many, card.id().value())
                .update();
    }

    private static String migrated(String statement) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(MomentsTest.class.getResourceAsStream("/db/migration/V15__replay.sql"))) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";")).stream()
                    .filter(each -> each.contains(statement))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Recorded recorded() {
        return moments.recorded(world.ana(), evening, board());
    }

    private Id<Board> board() {
        return world.reflections().id();
    }

    private Lane drops() {
        return world.lane(LaneKind.DROPS);
    }
}
