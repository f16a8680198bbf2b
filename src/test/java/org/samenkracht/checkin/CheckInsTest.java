package org.samenkracht.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;
import static org.samenkracht.checkin.Turn.Kind.OPEN;
import static org.samenkracht.checkin.Turn.Kind.PASSED;
import static org.samenkracht.checkin.Turn.Kind.SPOKEN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.StageKind;

@OnBothDatabases
class CheckInsTest {

    private final Riverside world;
    private final CheckIns checkIns;
    private final PitStops pitStops;
    private final Courses courses;
    private PitStop pitStop;

    CheckInsTest(Database database) {
        world = Riverside.on(database);
        checkIns = world.verbs(CheckIns.class);
        pitStops = world.verbs(PitStops.class);
        courses = world.verbs(Courses.class);
    }

    @BeforeEach
    void a_pitstop_runs() {
        pitStop = pitStops.open(world.gerda(), "First evening");
    }

    @Test
    void everybody_says_a_line_or_passes_and_a_newcomer_may_speak_too() {
        checkIns.say(world.ana(), "  tired   and glad ");
        checkIns.pass(world.chris());
        checkIns.say(world.noor(), "new here");
        assertThat(turns(world.bo()))
                .containsExactly(
                        new Turn(world.ana().id(), SPOKEN, "tired and glad"),
                        new Turn(world.chris().id(), PASSED, ""),
                        new Turn(world.noor().id(), SPOKEN, "new here"));
    }

    @Test
    void a_round_begins_with_the_stage_of_coming_in_and_ends_with_it() {
        checkIns.say(world.ana(), "fine");
        assertThat(round().asking()).isEqualTo(StageKind.CHECK_IN);
        courses.next(world.gerda(), 0);
        assertThat(checkIns.now(world.ana())).isEmpty();
        assertRefused("checkin.over", () -> checkIns.say(world.ana(), "too late"));
        courses.back(world.hugo(), 1);
        assertThat(round().turns()).isEmpty();
    }

    @Test
    void another_round_begins_with_the_stage_of_going_home() {
        toTheLastStage();
        assertThat(round().asking()).isEqualTo(StageKind.CHECK_OUT);
        checkIns.say(world.ana(), "glad");
        assertThat(round().turns()).hasSize(1);
    }

    @Test
    void a_guide_begins_a_round_at_another_time_too_and_it_ends_with_that_stage() {
        courses.next(world.gerda(), 0);
        assertThat(checkIns.begin(world.gerda()).asking()).isEqualTo(StageKind.CHECK_IN);
        checkIns.say(world.ana(), "fine");
        courses.next(world.gerda(), 1);
        assertThat(checkIns.now(world.ana())).isEmpty();
    }

    @Test
    void a_stage_that_was_not_begun_begins_no_round() {
        checkIns.end(world.gerda());
        courses.next(world.gerda(), 7);
        courses.add(world.gerda(), StageKind.CHECK_IN, 5);
        assertThat(checkIns.now(world.ana())).isEmpty();
    }

    @Test
    void who_is_here_and_did_not_speak_has_an_open_place() {
        var tab = checkIns.sit(world.bo());
        var other = checkIns.sit(world.bo());
        checkIns.sit(world.ana());
        assertThat(turns(world.ana()))
                .extracting(Turn::by)
                .containsExactly(world.ana().id(), world.bo().id());
        assertThat(turns(world.ana())).extracting(Turn::kind).containsOnly(OPEN);
        checkIns.say(world.bo(), "fine");
        assertThat(turns(world.ana())).extracting(Turn::kind).containsExactly(SPOKEN, OPEN);
        checkIns.pass(world.bo());
        tab.leave();
        assertThat(turns(world.ana())).extracting(Turn::kind).containsExactly(PASSED, OPEN);
        other.leave();
        checkIns.forgetIfGone(world.bo());
        assertThat(turns(world.ana()))
                .extracting(Turn::by)
                .containsExactly(world.ana().id());
    }

    @Test
    void who_says_it_again_has_said_that_instead_and_who_passes_takes_it_back() {
        checkIns.say(world.ana(), "wrong");
        checkIns.say(world.bo(), "fine");
        checkIns.say(world.ana(), "right");
        assertThat(turns(world.bo())).extracting(Turn::line).containsExactly("right", "fine");
        checkIns.pass(world.ana());
        assertThat(turns(world.bo())).extracting(Turn::line).containsExactly("", "fine");
    }

    @Test
    void a_line_is_one_line_of_at_most_200_characters() {
        assertRefused("refusal.text.empty", () -> checkIns.say(world.ana(), " "));
        assertRefused("refusal.text.long", () -> checkIns.say(world.ana(), "a".repeat(201)));
        checkIns.say(world.ana(), "🌳".repeat(200));
        assertThat(turns(world.ana())).hasSize(1);
    }

    @Test
    void a_round_that_goes_on_is_not_begun_anew_by_the_other_guide() {
        checkIns.say(world.ana(), "fine");
        assertThat(checkIns.begin(world.hugo()).turns()).hasSize(1);
    }

    @Test
    void what_was_said_is_gone_when_a_guide_ends_the_round() {
        checkIns.say(world.ana(), "fine");
        checkIns.end(world.hugo());
        checkIns.end(world.gerda());
        assertThat(checkIns.now(world.ana())).isEmpty();
        assertRefused("checkin.over", () -> checkIns.say(world.ana(), "too late"));
        assertRefused("checkin.over", () -> checkIns.pass(world.ana()));
        assertThat(checkIns.begin(world.gerda()).turns()).isEmpty();
    }

    @Test
    void what_was_said_is_gone_when_the_pitstop_closes() {
        checkIns.say(world.ana(), "fine");
        pitStops.close(world.gerda(), pitStop.id());
        assertThatThrownBy(() -> checkIns.now(world.ana())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> checkIns.say(world.ana(), "too late")).isInstanceOf(NotFound.class);
        pitStops.open(world.gerda(), "Second evening");
        assertThat(turns(world.ana())).isEmpty();
    }

    @Test
    void what_somebody_said_goes_with_who_leaves_or_is_shown_out() {
        for (var leaving : List.of(world.ana(), world.bo())) {
            checkIns.say(leaving, "fine");
        }
        checkIns.say(world.chris(), "I stay");
        world.verbs(Members.class).leave(world.ana());
        world.verbs(Members.class).showOut(world.gerda(), world.bo().id());
        assertThat(turns(world.chris())).extracting(Turn::line).containsExactly("I stay");
    }

    @Test
    void what_somebody_said_goes_a_while_after_the_last_page_was_closed_and_stays_for_who_came_back() {
        var anas = checkIns.sit(world.ana());
        var bos = checkIns.sit(world.bo());
        checkIns.say(world.ana(), "fine");
        checkIns.say(world.bo(), "good");
        anas.leave();
        bos.leave();
        checkIns.sit(world.bo());
        assertThat(turns(world.chris())).extracting(Turn::line).containsExactly("fine", "good");
        checkIns.forgetIfGone(world.ana());
        checkIns.forgetIfGone(world.bo());
        assertThat(turns(world.chris())).extracting(Turn::line).containsExactly("good");
    }

    @Test
    void another_coalition_has_a_round_of_its_own() {
        pitStops.open(world.gijs(), "On the hill");
        checkIns.say(world.ana(), "fine");
        assertThat(turns(world.eva())).isEmpty();
        checkIns.end(world.gijs());
        assertThat(turns(world.ana())).hasSize(1);
    }

    @Test
    void twenty_who_speak_in_the_same_moment_are_all_heard() throws Exception {
        var people = java.util.stream.IntStream.range(0, 20)
                .mapToObj(number -> world.member("Person " + number, world.residents()))
                .toList();
        Together.act(people.size(), person -> checkIns.say(people.get(person), "line " + person));
        assertThat(turns(world.ana())).hasSize(20);
    }

    @Test
    void every_step_is_told_and_tells_nothing_by_itself() {
        checkIns.say(world.ana(), "a secret");
        checkIns.pass(world.ana());
        checkIns.end(world.gerda());
        var riverside = world.riverside().id();
        assertThat(world.verbs(Announcements.class).on(CheckInChange.topic(riverside)))
                .containsOnly(new CheckInChange(riverside))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void no_log_tells_a_line() {
        checkIns.begin(world.gerda());
        assertThat(checkIns.say(world.ana(), "a secret").toString()).doesNotContain("secret");
    }

    private void toTheLastStage() {
        for (int place = 0; place < 3; place++) {
            courses.next(world.gerda(), place);
        }
    }

    private CheckIn round() {
        return checkIns.now(world.bo()).orElseThrow();
    }

    private List<Turn> turns(Member me) {
        return checkIns.now(me).orElseThrow().turns();
    }
}
