package org.samenkracht.closeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Refusal;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.Role;
import org.samenkracht.live.Mark;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;

/** Each side places a figure unseen; once every side did, all see all. */
@OnBothDatabases
class ClosenessReadingsTest {

    private static final String SOUP = "you brought soup";

    private final Riverside world;
    private final ClosenessReadings readings;
    private final PitStops pitStops;
    private final PitStop evening;

    ClosenessReadingsTest(Database database) {
        world = Riverside.on(database);
        readings = world.verbs(ClosenessReadings.class);
        pitStops = world.verbs(PitStops.class);
        evening = pitStops.open(world.gerda(), "First evening");
    }

    @Test
    void before_every_side_placed_nobody_of_another_side_reads_anything_nor_does_the_guide_or_a_newcomer() {
        var placed = place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        for (var ofTheSide : List.of(world.ana(), world.bo())) {
            assertThat(running(ofTheSide).readings()).containsExactly(placed);
        }
        for (var other : List.of(world.chris(), world.dewi(), world.gerda(), world.hugo(), world.noor())) {
            assertThat(running(other).readings()).isEmpty();
            assertThat(running(other).toString()).doesNotContain(SOUP, Closeness.SIDE_BY_SIDE.name());
            assertThat(running(other).placed()).isEqualTo(1);
            assertThat(running(other).sides()).isEqualTo(2);
            assertThat(readings.path(other)).isEmpty();
        }
        assertThat(readings.path(world.ana())).isEmpty();
    }

    @Test
    void once_every_side_placed_all_see_all() {
        var residents = place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        var welfare = place(world.chris(), Closeness.BACK_TO_BACK, "we did not call");
        for (var anybody : List.of(world.ana(), world.dewi(), world.gerda(), world.noor())) {
            assertThat(running(anybody).isShown()).isTrue();
            assertThat(running(anybody).readings()).containsExactly(residents, welfare);
            assertThat(readings.path(anybody)).containsExactly(running(anybody));
        }
    }

    @Test
    void what_a_side_thought_over_before_is_shown_to_nobody_else() {
        place(world.ana(), Closeness.BACK_TO_BACK, "angry words");
        var calmer = place(world.bo(), Closeness.SIDE_BY_SIDE, SOUP);
        assertThat(running(world.ana()).last(world.residents().id())).contains(calmer);
        place(world.chris(), Closeness.HAND_IN_HAND, "we sang");
        assertThat(running(world.gerda()).readings()).hasSize(2).contains(calmer);
        assertThat(running(world.chris()).toString()).doesNotContain("angry words");
    }

    @Test
    void after_showing_a_reading_is_followed_and_never_edited() {
        var first = place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        var second = place(world.chris(), Closeness.HAND_IN_HAND, "we sang");
        var third = place(world.bo(), Closeness.BACK_TO_BACK, "now that we hear you");
        assertThat(running(world.dewi()).readings()).containsExactly(first, second, third);
        assertThat(running(world.dewi()).last(world.residents().id())).contains(third);
    }

    @Test
    void nobody_speaks_for_another_side_and_guides_and_newcomers_speak_for_none() {
        for (var silent : List.of(world.gerda(), world.noor(), world.eva())) {
            assertThatThrownBy(() -> place(silent, Closeness.SIDE_BY_SIDE, SOUP))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> readings.place(world.ana(), Id.next(), Closeness.SIDE_BY_SIDE, SOUP))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showing_a_side_out_shows_no_figure() {
        place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        world.verbs(Members.class).showOut(world.gerda(), world.chris().id());
        world.verbs(Members.class).showOut(world.gerda(), world.dewi().id());
        assertThat(running(world.gerda()).isShown()).isFalse();
        assertThat(running(world.gerda()).readings()).isEmpty();
    }

    @Test
    void a_closed_pitstop_takes_no_figure_and_what_was_not_shown_stays_unseen() {
        place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        pitStops.close(world.gerda(), evening.id());
        assertRefused("refusal.closeness.closed", () -> place(world.chris(), Closeness.SIDE_BY_SIDE, "late"));
        assertThat(readings.running(world.chris())).isEmpty();
        assertThat(readings.path(world.chris())).isEmpty();
        assertThat(readings.path(world.gerda())).isEmpty();
    }

    @Test
    void a_figure_placed_while_the_pitstop_closes_is_in_it_or_refused() throws Exception {
        place(world.chris(), Closeness.HAND_IN_HAND, "we sang");
        var done = Together.act(2, person -> {
            try {
                return person == 0
                        ? pitStops.close(world.gerda(), evening.id())
                        : place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
            } catch (Refusal refusal) {
                return refusal.reason();
            }
        });
        assertThat(readings.path(world.dewi())).hasSize(done.getLast() instanceof ClosenessReading ? 1 : 0);
    }

    @Test
    void all_sides_who_place_in_the_same_moment_are_all_counted() throws Exception {
        Together.act(
                4,
                person -> place(
                        List.of(world.ana(), world.bo(), world.chris(), world.dewi())
                                .get(person),
                        Closeness.SIDE_BY_SIDE,
                        "person " + person));
        assertThat(running(world.gerda()).isShown()).isTrue();
    }

    @Test
    void the_path_goes_from_the_first_pitstop_to_the_last_and_leaves_out_what_was_not_shown() {
        bothPlace(Closeness.BACK_TO_BACK);
        next();
        place(world.ana(), Closeness.HAND_IN_HAND, "only we");
        var third = next();
        bothPlace(Closeness.SIDE_BY_SIDE);
        assertThat(readings.path(world.noor()))
                .extracting(round -> round.pitStop().id())
                .containsExactly(evening.id(), third.id());
    }

    @Test
    void three_sides_work_as_well_as_two() {
        var three = world.coalition(
                world.expedition(),
                "Three",
                new NewParty("Soup", PartyKind.FOUNDATION, Mark.CIRCLE),
                new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE),
                new NewParty("Homes", PartyKind.HOUSING_COOPERATIVE, Mark.TRIANGLE));
        var guide = world.joins("Guus Guide", three, null, Role.GUIDE, MembershipStatus.MEMBER);
        var people = List.of(joins(three, 0), joins(three, 1), joins(three, 2));
        var held = pitStops.open(guide, "With three");
        readings.place(people.get(0), held.id(), Closeness.SIDE_BY_SIDE, SOUP);
        readings.place(people.get(1), held.id(), Closeness.BACK_TO_BACK, "no soup");
        assertThat(running(people.get(2)).placed()).isEqualTo(2);
        assertThat(running(people.get(2)).readings()).isEmpty();
        assertThat(running(people.get(0)).readings()).hasSize(1);
        readings.place(people.get(2), held.id(), Closeness.HAND_IN_HAND, "we built a ramp");
        assertThat(running(guide).readings()).hasSize(3);
    }

    @Test
    void what_is_told_says_nothing_of_what_was_placed() {
        place(world.ana(), Closeness.SIDE_BY_SIDE, SOUP);
        var coalition = world.riverside().id();
        assertThat(world.verbs(Announcements.class).on(ClosenessChange.topic(coalition)))
                .containsExactly(new ClosenessChange(coalition));
    }

    @Test
    void a_because_is_written_in_any_language() {
        assertRefused("refusal.text.empty", () -> place(world.ana(), Closeness.SIDE_BY_SIDE, "\n"));
        assertRefused("refusal.text.long", () -> place(world.ana(), Closeness.SIDE_BY_SIDE, "a".repeat(501)));
        place(world.ana(), Closeness.SIDE_BY_SIDE, "🌳".repeat(500));
        assertThat(running(world.ana()).readings().getFirst().because()).hasSize(1000);
    }

    private void bothPlace(Closeness closeness) {
        place(world.ana(), closeness, SOUP);
        place(world.chris(), closeness, "we called");
    }

    private PitStop next() {
        pitStops.running(world.gerda()).ifPresent(running -> pitStops.close(world.gerda(), running.id()));
        return pitStops.open(world.gerda(), "Another evening");
    }

    private ClosenessReading place(Member by, Closeness closeness, String because) {
        var pitStop = pitStops.running(world.gerda()).orElse(evening);
        return readings.place(by, pitStop.id(), closeness, because);
    }

    private ClosenessRound running(Member reader) {
        return readings.running(reader).orElseThrow();
    }

    private Member joins(Coalition coalition, int side) {
        return world.joins(
                "Somebody", coalition, world.sides(coalition).get(side), Role.MEMBER, MembershipStatus.MEMBER);
    }
}
