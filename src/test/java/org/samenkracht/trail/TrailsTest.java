package org.samenkracht.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenkracht.ActsOfGuides;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.board.QuietCards;
import org.samenkracht.board.Veils;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.relay.Sighting;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.PointerRecordings;
import org.samenkracht.undercurrent.Undercurrents;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class TrailsTest {

    private final Riverside world;
    private final PointerRecordings recordings;
    private final Trails trails;
    private final PitStop evening;
    private final Card soup;
    private final Ticking clock;
    private final Map<UUID, List<Sighting>> boards = new LinkedHashMap<>();
    private final Recorder recorder;
    private int looks;

    TrailsTest(Database database) {
        world = Riverside.on(database);
        recordings = world.verbs(PointerRecordings.class);
        trails = world.verbs(Trails.class);
        soup = world.card(world.ana(), world.lane(LaneKind.DROPS), "Soup on Mondays");
        evening = world.verbs(PitStops.class).open(world.gerda(), "An evening");
        clock = new Ticking(evening.openedAt());
        recorder = new Recorder(this::seenOn, world.verbs(Keeping.class), clock);
    }

    @Test
    void nothing_is_recorded_and_nobody_looks_until_a_guide_switches_it_on_and_everybody_sees_that() {
        points(world.ana(), soup.id(), 100);
        goesOn();
        assertThat(looks).isZero();
        assertThatThrownBy(() -> recordings.begin(world.ana())).isInstanceOf(NotFound.class);
        recordings.begin(world.gerda());
        recordings.begin(world.hugo());
        assertThat(world.verbs(Courses.class)
                        .now(world.noor())
                        .orElseThrow()
                        .recording()
                        .on())
                .isTrue();
        goesOn();
        goesOn();
        assertThat(looks).isPositive();
        recordings.end(world.hugo());
        points(world.ana(), soup.id(), 900);
        goesOn();
        assertThat(acts()).containsOnlyOnce(GuideAct.RECORDING_BEGUN, GuideAct.RECORDING_ENDED);
        assertThat(world.verbs(Courses.class)
                        .now(world.noor())
                        .orElseThrow()
                        .recording()
                        .on())
                .isFalse();
        assertThat(seen(world.ana())).containsExactly(spot(soup.id(), 100));
    }

    @Test
    void who_points_and_who_writes_is_seen_when_the_evening_is_watched_again_by_the_coalition_only() {
        records();
        points(world.ana(), soup.id(), 100);
        writes(world.chris(), soup.id(), 4);
        goesOn();
        points(world.ana(), soup.id(), 140);
        goesOn();
        boards.clear();
        goesOn();
        assertThatThrownBy(() -> minute(world.ana())).isInstanceOf(NotFound.class);
        closes();
        assertThat(trails.people(world.noor(), evening.id(), world.reflections().id()))
                .containsExactlyInAnyOrder(world.ana().id(), world.chris().id());
        assertThat(seen(world.ana())).containsExactly(spot(soup.id(), 100), spot(soup.id(), 140), null);
        assertThat(seen(world.chris())).containsExactly(new Spot(soup.id().value(), 4, Spot.CARET), null);
        assertThat(trails.people(world.noor(), evening.id(), world.values().id()))
                .isEmpty();
        assertThatThrownBy(() -> minute(world.eva())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_leaves_themselves_out_is_gone_from_what_was_and_from_what_comes_until_they_come_in() {
        records();
        points(world.ana(), soup.id(), 100);
        points(world.bo(), soup.id(), 100);
        goesOn();
        points(world.ana(), soup.id(), 200);
        recorder.look();
        recordings.leaveOut(world.ana(), evening.id());
        recordings.leaveOut(world.ana(), evening.id());
        assertThat(kept(world.ana())).isEmpty();
        goesOn();
        points(world.ana(), soup.id(), 300);
        goesOn();
        assertThat(kept(world.ana())).isEmpty();
        recordings.comeIn(world.ana());
        goesOn();
        points(world.ana(), soup.id(), 400);
        goesOn();
        closes();
        assertThat(seen(world.ana())).containsExactly(spot(soup.id(), 400));
        recordings.leaveOut(world.ana(), evening.id());
        assertThat(trails.people(world.ana(), evening.id(), world.reflections().id()))
                .containsExactly(world.bo().id());
    }

    @Test
    void of_boards_on_which_one_writes_quietly_nothing_is_kept_not_even_of_the_seconds_around() {
        records();
        recorder.keep();
        var drops = world.lane(LaneKind.DROPS);
        points(world.bo(), drops.id(), 50);
        recorder.look();
        world.verbs(Openings.class).set(world.gerda(), world.reflections().id(), Openness.QUIET);
        Id<Card> quiet = Id.next();
        world.verbs(QuietCards.class).write(world.ana(), quiet, drops.id(), new CardText("unseen"));
        writes(world.ana(), quiet, 3);
        goesOn();
        recorder.look();
        world.verbs(QuietCards.class).show(world.gerda(), world.reflections().id());
        recorder.look();
        boards.clear();
        goesOn();
        assertThat(kept(world.ana())).isEmpty();
        assertThat(kept(world.bo())).isEmpty();
    }

    @Test
    void a_caret_in_a_card_that_others_do_not_see_is_not_kept_also_where_a_message_made_by_hand_tells_of_it() {
        var openings = world.verbs(Openings.class);
        openings.set(world.gerda(), world.reflections().id(), Openness.QUIET);
        Id<Card> quiet = Id.next();
        world.verbs(QuietCards.class)
                .write(world.ana(), quiet, world.lane(LaneKind.DROPS).id(), new CardText("unseen"));
        openings.set(world.gerda(), world.reflections().id(), Openness.OPEN);
        var veiled = world.card(world.bo(), world.lane(LaneKind.DROPS), "hidden");
        world.verbs(Veils.class).veil(world.gerda(), veiled.id(), "a name is in it");
        records();
        writes(world.ana(), quiet, 3);
        writes(world.bo(), veiled.id(), 3);
        points(world.dewi(), Id.next(), 3);
        writes(world.noor(), world.card(world.ana(), "on another board").id(), 3);
        goesOn();
        for (var somebody : List.of(world.ana(), world.bo(), world.dewi(), world.noor())) {
            assertThat(kept(somebody)).isEmpty();
        }
    }

    @Test
    void of_a_card_that_is_hidden_later_only_who_may_read_it_sees_traces() {
        records();
        points(world.chris(), soup.id(), 100);
        goesOn();
        world.verbs(Veils.class).veil(world.gerda(), soup.id(), "a name is in it");
        closes();
        assertThat(seen(world.bo(), world.chris())).containsOnlyNulls();
        assertThat(seen(world.gerda(), world.chris())).containsExactly(spot(soup.id(), 100));
    }

    @Test
    void while_the_undercurrent_is_open_nothing_is_kept() {
        records();
        goesOn();
        world.verbs(Undercurrents.class).open(world.gerda());
        points(world.ana(), soup.id(), 100);
        goesOn();
        goesOn();
        assertThat(kept(world.ana())).isEmpty();
        world.verbs(Undercurrents.class).close(world.gerda());
        goesOn();
        goesOn();
        assertThat(kept(world.ana())).isNotEmpty();
    }

    @Test
    void with_who_leaves_the_coalition_the_trails_go() {
        records();
        points(world.bo(), soup.id(), 100);
        goesOn();
        world.verbs(Members.class).leave(world.bo());
        points(world.bo(), soup.id(), 300);
        goesOn();
        assertThat(kept(world.bo())).isEmpty();
    }

    @Test
    void after_thirty_days_they_are_deleted() {
        clock.now = clock.now.minus(Duration.ofDays(31));
        records();
        points(world.ana(), soup.id(), 100);
        goesOn();
        clock.now = clock.now.plus(Duration.ofDays(2));
        points(world.bo(), soup.id(), 100);
        goesOn();
        closes();
        assertThat(trails.people(world.ana(), evening.id(), world.reflections().id()))
                .containsExactly(world.bo().id());
        assertThat(kept(world.ana())).isNotEmpty();
        trails.forgetOld();
        assertThat(kept(world.ana())).isEmpty();
        assertThat(kept(world.bo())).isNotEmpty();
    }

    @Test
    void somebody_with_two_pages_is_where_they_moved_last() {
        records();
        goesOn();
        var other = world.card(world.ana(), world.lane(LaneKind.DROPS), "Tea");
        points(world.ana(), soup.id(), 100);
        goesOn();
        shows(world.ana(), sighting(world.ana(), soup.id(), 100), sighting(world.ana(), other.id(), 500));
        goesOn();
        shows(world.ana(), sighting(world.ana(), soup.id(), 100), sighting(world.ana(), other.id(), 600));
        goesOn();
        closes();
        assertThat(seen(world.ana()))
                .containsExactly(spot(soup.id(), 100), spot(other.id(), 500), spot(other.id(), 600));
    }

    /** Twenty people who move and rest by chance, always the same; five times a second for ninety minutes. */
    @Test
    void ninety_minutes_of_twenty_people_are_less_than_a_megabyte() {
        var wanderers = new ArrayList<Wanderer>();
        var cards = IntStream.range(0, 24)
                .mapToObj(number -> world.card(world.ana(), world.lane(LaneKind.DROPS), "Card " + number))
                .map(card -> card.id().value())
                .toList();
        for (int number = 0; number < 20; number++) {
            wanderers.add(new Wanderer(world.member("Wanda " + number, world.residents()), cards, number));
        }
        var reflections = world.reflections().id().value();
        records();
        recorder.keep();
        for (int look = 1; look <= 90 * 60 * 5; look++) {
            clock.goesOn(Duration.ofMillis(200));
            var sightings = wanderers.stream().flatMap(Wanderer::steps).toList();
            boards.put(reflections, sightings);
            recorder.look();
            if (look % 75 == 0) {
                recorder.keep();
            }
        }
        long bytes = size("sum(octet_length(content))");
        long rows = size("count(*)");
        long glimpses =
                world
                        .verbs(TrailRows.class)
                        .of(evening.id(), world.reflections().id(), Instant.EPOCH, clock.now)
                        .stream()
                        .mapToLong(trail -> trail.glimpses().size())
                        .sum();
        assertThat(glimpses).isGreaterThan(100_000);
        assertThat(bytes + 100 * rows).isLessThan(1_000_000);
    }

    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        void goesOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private List<Sighting> seenOn(UUID board) {
        looks++;
        return boards.getOrDefault(board, List.of());
    }

    private void records() {
        recordings.begin(world.gerda());
        recorder.keep();
    }

    private void closes() {
        world.verbs(PitStops.class).close(world.gerda(), evening.id());
    }

    /** A second in which the recorder looks and writes. */
    private void goesOn() {
        clock.goesOn(Duration.ofSeconds(1));
        recorder.look();
        recorder.keep();
    }

    private void points(Member somebody, Id<?> thing, int across) {
        shows(somebody, sighting(somebody, thing, across));
    }

    private void writes(Member somebody, Id<?> card, int letter) {
        shows(somebody, new Sighting(somebody.person().value(), card.value(), letter, 0, true));
    }

    private void shows(Member somebody, Sighting... pages) {
        var board = world.reflections().id().value();
        var others = boards.getOrDefault(board, List.of()).stream()
                .filter(sighting -> !sighting.person().equals(somebody.person().value()));
        boards.put(board, Stream.concat(others, Stream.of(pages)).toList());
    }

    private static Sighting sighting(Member somebody, Id<?> thing, int across) {
        return new Sighting(somebody.person().value(), thing.value(), across << 5, 0, false);
    }

    private static Spot spot(Id<?> thing, int across) {
        return new Spot(thing.value(), across, 0);
    }

    private List<Spot> seen(Member of) {
        if (world.verbs(PitStops.class).running(world.gerda()).isPresent()) {
            closes();
        }
        return seen(of, of);
    }

    private List<Spot> seen(Member by, Member of) {
        return minute(by).stream()
                .filter(trail -> trail.member().equals(of.id()))
                .flatMap(trail -> trail.glimpses().stream())
                .map(Glimpse::spot)
                .toList();
    }

    private List<Trail> minute(Member by) {
        return trails.minute(by, evening.id(), world.reflections().id(), evening.openedAt());
    }

    private List<UUID> kept(Member of) {
        return world.verbs(JdbcClient.class)
                .sql("select id from trail where member = ?")
                .param(of.id().value())
                .query(UUID.class)
                .list();
    }

    private long size(String what) {
        return world.verbs(JdbcClient.class)
                .sql("select " + what + " from trail where pit_stop = ?")
                .param(evening.id().value())
                .query(Long.class)
                .single();
    }

    private List<GuideAct> acts() {
        return world.verbs(ActsOfGuides.class).shortly(world.riverside());
    }
}
