package org.samenkracht.undercurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.undercurrent.Moment.State;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class UndercurrentsTest {

    private final Riverside world;
    private final Undercurrents undercurrents;
    private final PitStops pitStops;
    private final JdbcClient database;
    private PitStop pitStop;

    UndercurrentsTest(Database database) {
        world = Riverside.on(database);
        undercurrents = world.verbs(Undercurrents.class);
        pitStops = world.verbs(PitStops.class);
        this.database = world.verbs(JdbcClient.class);
    }

    @BeforeEach
    void a_moment_is_open_in_a_pitstop_that_runs() {
        pitStop = pitStops.open(world.gerda(), "First evening");
        undercurrents.open(world.gerda());
    }

    @Test
    void what_three_people_wrote_surfaces_when_a_guide_closes_the_moment() {
        threeWrite();
        assertThat(texts()).isEmpty();
        undercurrents.close(world.hugo());
        assertThat(texts()).containsExactlyInAnyOrder("of Ana", "of Bo", "of Chris");
        assertThat(state(world.ana())).isEqualTo(State.CLOSED);
    }

    @Test
    void what_fewer_than_three_wrote_does_not_surface_and_is_gone() {
        undercurrents.write(world.ana(), "of Ana");
        var bos = undercurrents.write(world.bo(), "of Bo");
        undercurrents.close(world.gerda());
        assertThat(state(world.ana())).isEqualTo(State.TOO_FEW);
        assertThat(texts()).isEmpty();
        assertThatThrownBy(() -> undercurrents.withdraw(bos.text())).isInstanceOf(NotFound.class);
        undercurrents.open(world.gerda());
        assertThat(state(world.ana())).isEqualTo(State.OPEN);
        undercurrents.write(world.chris(), "of Chris");
        undercurrents.close(world.gerda());
        assertThat(texts()).isEmpty();
    }

    @Test
    void each_writes_once_in_a_moment_so_that_three_texts_are_three_people() {
        undercurrents.write(world.ana(), "of Ana");
        assertRefused("undercurrent.once", () -> undercurrents.write(world.ana(), "of Ana again"));
        undercurrents.write(world.bo(), "of Bo");
        undercurrents.close(world.gerda());
        assertThat(texts()).isEmpty();
    }

    @Test
    void who_wrote_knows_it_and_nobody_else_does() {
        undercurrents.write(world.ana(), "of Ana");
        assertThat(undercurrents.moment(world.ana()).orElseThrow().wrote()).isTrue();
        for (var other : List.of(world.bo(), world.gerda())) {
            assertThat(undercurrents.moment(other).orElseThrow().wrote()).isFalse();
        }
    }

    @Test
    void a_guide_learns_whether_it_would_surface_and_not_how_many_wrote() {
        undercurrents.write(world.ana(), "of Ana");
        undercurrents.write(world.bo(), "of Bo");
        assertThat(undercurrents.wouldSurface(world.gerda())).isFalse();
        undercurrents.write(world.chris(), "of Chris");
        assertThat(undercurrents.wouldSurface(world.gerda())).isTrue();
    }

    @Test
    void a_guide_and_a_newcomer_do_not_write_and_a_newcomer_does_not_read() {
        for (var someone : List.of(world.gerda(), world.noor(), world.eva())) {
            assertThatThrownBy(() -> undercurrents.write(someone, "mine")).isInstanceOf(NotFound.class);
        }
        threeWrite();
        undercurrents.close(world.gerda());
        for (var someone : List.of(world.noor(), world.eva())) {
            assertThatThrownBy(() -> undercurrents.surfaced(someone, pitStop.id()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void one_is_led_to_the_moment_that_is_open_and_else_to_what_surfaced_last() {
        threeWrite();
        undercurrents.close(world.gerda());
        pitStops.close(world.gerda(), pitStop.id());
        var second = pitStops.open(world.gerda(), "Second evening");
        assertThat(undercurrents.latest(world.ana())).contains(pitStop.id());
        undercurrents.open(world.gerda());
        assertThat(undercurrents.latest(world.hugo())).contains(second.id());
        undercurrents.close(world.gerda());
        assertThat(undercurrents.latest(world.ana())).contains(pitStop.id());
        assertThatThrownBy(() -> undercurrents.latest(world.noor())).isInstanceOf(NotFound.class);
    }

    @Test
    void where_nothing_surfaced_one_is_led_nowhere() {
        undercurrents.close(world.gerda());
        assertThat(undercurrents.latest(world.ana())).isEmpty();
    }

    @Test
    void a_text_has_one_to_500_characters() {
        assertRefused("refusal.text.empty", () -> undercurrents.write(world.ana(), " \n "));
        assertRefused("refusal.text.long", () -> undercurrents.write(world.ana(), "a".repeat(501)));
        undercurrents.write(world.ana(), "🌳".repeat(500));
        undercurrents.write(world.bo(), "of Bo");
        undercurrents.write(world.chris(), "of Chris");
        undercurrents.close(world.gerda());
        assertThat(texts()).contains("🌳".repeat(500));
    }

    @Test
    void a_code_takes_back_a_text_before_it_surfaced() {
        var anas = undercurrents.write(world.ana(), "of Ana");
        for (var writer : List.of(world.bo(), world.chris(), world.dewi())) {
            undercurrents.write(writer, "stays");
        }
        undercurrents.withdraw(anas.text());
        undercurrents.close(world.gerda());
        assertThat(texts()).containsExactly("stays", "stays", "stays");
        assertThatThrownBy(() -> undercurrents.withdraw(anas.text())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_back_does_not_count_for_three() {
        undercurrents.write(world.ana(), "of Ana");
        undercurrents.write(world.bo(), "of Bo");
        undercurrents.withdraw(undercurrents.write(world.chris(), "of Chris").text());
        undercurrents.close(world.gerda());
        assertThat(texts()).isEmpty();
    }

    @Test
    void a_code_takes_back_a_text_that_surfaced_also_when_the_pitstop_is_closed_and_however_it_is_typed() {
        var anas = undercurrents.write(world.ana(), "of Ana");
        undercurrents.write(world.bo(), "of Bo");
        undercurrents.write(world.chris(), "of Chris");
        undercurrents.close(world.gerda());
        pitStops.close(world.gerda(), pitStop.id());
        int before = told().size();
        undercurrents.withdraw("  " + anas.text().toUpperCase().replace("-", " – ") + " ");
        assertThat(texts()).containsExactlyInAnyOrder("of Bo", "of Chris");
        assertThat(told()).hasSize(before + 1);
        assertThatThrownBy(() -> undercurrents.withdraw(anas.text())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_code_that_nobody_has_finds_nothing() {
        for (var code : List.of("", "k7mp-3xwd-9fjt", "' or 1=1", "💧")) {
            assertThatThrownBy(() -> undercurrents.withdraw(code)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobody_hears_that_somebody_wrote_or_took_back_unseen() {
        int before = told().size();
        var anas = undercurrents.write(world.ana(), "of Ana");
        undercurrents.withdraw(anas.text());
        threeOthersWrite();
        assertThat(told()).hasSize(before);
        undercurrents.close(world.gerda());
        assertThat(told()).hasSize(before + 1).containsOnly(new UndercurrentChange(pitStop.id()));
    }

    @Test
    void nothing_is_in_the_database_before_it_surfaces() {
        threeWrite();
        assertThat(rows()).isZero();
        undercurrents.close(world.gerda());
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void it_surfaces_and_is_stored_in_the_order_of_random_numbers() {
        var writers = people(12);
        IntStream.range(0, 12).forEach(number -> undercurrents.write(writers.get(number), "%02d".formatted(number)));
        undercurrents.close(world.gerda());
        var surfaced = undercurrents.surfaced(world.ana(), pitStop.id());
        assertThat(surfaced).extracting(one -> one.id().value().version()).containsOnly(4);
        assertThat(texts())
                .as("by chance once in 479 million runs")
                .isNotEqualTo(texts().stream().sorted().toList());
        assertThat(idsAsStored()).isSorted();
    }

    @Test
    void a_row_has_a_text_a_pitstop_a_random_id_and_the_hash_of_a_code_and_nothing_else() {
        var columns = database.sql(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = 'undercurrent'")
                .query(String.class)
                .list();
        assertThat(columns).containsExactlyInAnyOrder("id", "pit_stop", "text", "code_hash");
    }

    @Test
    void a_closed_pitstop_takes_what_did_not_surface_along() {
        threeWrite();
        pitStops.close(world.gerda(), pitStop.id());
        assertThat(undercurrents.moment(world.ana())).isEmpty();
        assertThatThrownBy(() -> undercurrents.write(world.dewi(), "too late")).isInstanceOf(NotFound.class);
        pitStops.open(world.gerda(), "Second evening");
        assertThat(state(world.ana())).isEqualTo(State.CLOSED);
        undercurrents.close(world.gerda());
        assertThat(texts()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void what_surfaced_stays_with_its_pitstop() {
        threeWrite();
        undercurrents.close(world.gerda());
        pitStops.close(world.gerda(), pitStop.id());
        var second = pitStops.open(world.gerda(), "Second evening");
        assertThat(undercurrents.surfaced(world.ana(), second.id())).isEmpty();
        assertThat(texts()).hasSize(3);
    }

    @Test
    void a_moment_that_is_open_is_not_opened_anew_by_the_other_guide() {
        threeWrite();
        undercurrents.open(world.hugo());
        undercurrents.close(world.gerda());
        assertThat(texts()).hasSize(3);
    }

    @Test
    void when_none_is_open_one_is_told_so() {
        undercurrents.close(world.gerda());
        undercurrents.close(world.hugo());
        assertRefused("undercurrent.closed", () -> undercurrents.write(world.ana(), "too late"));
    }

    @Test
    void people_who_write_while_two_guides_close_are_in_it_whole_or_not_at_all() throws Exception {
        var writers = people(8);
        threeWrite();
        var codes = Together.act(10, person -> {
            if (person >= 8) {
                undercurrents.close(person == 8 ? world.gerda() : world.hugo());
                return "";
            }
            try {
                return undercurrents.write(writers.get(person), "of " + person).text();
            } catch (org.samenkracht.Refusal late) {
                return "";
            }
        });
        var taken = codes.stream().filter(code -> !code.isEmpty()).toList();
        assertThat(texts()).hasSize(3 + taken.size());
        taken.forEach(undercurrents::withdraw);
        assertThat(texts()).hasSize(3);
    }

    @Test
    void no_log_tells_a_text_or_a_code() {
        var code = undercurrents.write(world.ana(), "a secret");
        assertThat(code.toString()).doesNotContain(code.text());
        threeOthersWrite();
        undercurrents.close(world.gerda());
        assertThat(undercurrents.surfaced(world.ana(), pitStop.id()).toString()).doesNotContain("secret");
    }

    private void threeWrite() {
        undercurrents.write(world.ana(), "of Ana");
        undercurrents.write(world.bo(), "of Bo");
        undercurrents.write(world.chris(), "of Chris");
    }

    private void threeOthersWrite() {
        people(3).forEach(writer -> undercurrents.write(writer, "of somebody"));
    }

    private List<Member> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> world.member("Writer " + number, world.residents()))
                .toList();
    }

    private State state(Member me) {
        return undercurrents.moment(me).orElseThrow().state();
    }

    private List<String> texts() {
        return undercurrents.surfaced(world.ana(), pitStop.id()).stream()
                .map(Undercurrent::text)
                .toList();
    }

    private List<UndercurrentChange> told() {
        return world.verbs(Announcements.class).on(UndercurrentChange.topic(pitStop.id()));
    }

    private long rows() {
        return idsAsStored().size();
    }

    /** As the database keeps them: in the order in which they came, read without an index. */
    private List<String> idsAsStored() {
        return database
                .sql("select id, text, pit_stop from undercurrent")
                .query((row, number) -> List.of(row.getString("id"), row.getString("pit_stop")))
                .list()
                .stream()
                .filter(row -> row.getLast().equals(pitStop.id().toString()))
                .map(List::getFirst)
                .toList();
    }
}
