package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.board.QuietCards;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;

@OnBothDatabases
class CoursesTest {

    private static final Stages EVENING =
            Stages.of(Stage.of(StageKind.CHECK_IN, 10), Stage.of(StageKind.TALK, 30), Stage.of(StageKind.CHECK_OUT, 5));

    private final Riverside world;
    private final PitStops pitStops;
    private final Plans plans;
    private final Courses courses;
    private final Signs signs;
    private final GuideActs acts;

    CoursesTest(Database database) {
        world = Riverside.on(database);
        pitStops = world.verbs(PitStops.class);
        plans = world.verbs(Plans.class);
        courses = world.verbs(Courses.class);
        signs = world.verbs(Signs.class);
        acts = world.verbs(GuideActs.class);
    }

    @Test
    void a_plan_is_opened_as_the_pitstop_of_the_same_identity_and_is_gone() {
        var plan = plans.plan(world.gerda(), evening());
        assertThat(plans.all(world.ana())).containsExactly(plan);
        var opened = pitStops.open(world.hugo(), plan.id());
        assertThat(opened.id().value()).isEqualTo(plan.id().value());
        assertThat(opened.title()).isEqualTo("An evening");
        assertThat(plans.all(world.ana())).isEmpty();
        assertThat(pitStops.open(world.gerda(), plan.id())).isEqualTo(opened);
        assertThat(course().stages()).isEqualTo(EVENING);
        assertThat(course().ledBy()).isEqualTo(world.hugo().id());
    }

    @Test
    void two_guides_who_open_a_plan_at_once_open_it_once() throws Exception {
        var plan = plans.plan(world.gerda(), evening()).id();
        var opened = Together.act(2, one -> pitStops.open(guide(one), plan).id());
        assertThat(opened).hasSize(2).containsOnly(plans(plan));
        assertThat(pitStops.all(world.ana())).hasSize(1);
    }

    @Test
    void stages_follow_each_other_and_back() {
        begin();
        assertThat(course().stage().kind()).isEqualTo(StageKind.CHECK_IN);
        assertThat(courses.next(world.gerda(), 0).stage().kind()).isEqualTo(StageKind.TALK);
        assertThat(courses.back(world.hugo(), 1).stage().kind()).isEqualTo(StageKind.CHECK_IN);
        assertRefused("refusal.stage.first", () -> courses.back(world.hugo(), 0));
        courses.next(world.gerda(), 0);
        courses.next(world.gerda(), 1);
        assertRefused("refusal.stage.last", () -> courses.next(world.gerda(), 2));
    }

    @Test
    void two_guides_who_go_on_at_once_go_on_once() throws Exception {
        begin();
        Together.act(2, one -> courses.next(guide(one), 0));
        assertThat(course().place()).isEqualTo(1);
    }

    @Test
    void a_stage_that_is_passed_over_comes_neither_going_on_nor_going_back() {
        begin();
        courses.skipNext(world.gerda(), 0);
        assertThat(courses.next(world.gerda(), 0).stage().kind()).isEqualTo(StageKind.CHECK_OUT);
        assertThat(courses.back(world.gerda(), 2).stage().kind()).isEqualTo(StageKind.CHECK_IN);
    }

    @Test
    void a_stage_is_added_behind_the_one_that_runs() {
        begin();
        courses.add(world.gerda(), StageKind.PAUSE, 7);
        assertThat(courses.next(world.gerda(), 0).stage()).isEqualTo(Stage.of(StageKind.PAUSE, 7));
        assertRefused("refusal.stage.minutes", () -> courses.add(world.gerda(), StageKind.PAUSE, 0));
        assertRefused("refusal.stage.minutes", () -> courses.add(world.gerda(), StageKind.PAUSE, 121));
    }

    @Test
    void the_timer_stands_still_and_goes_on_with_what_was_left() {
        begin();
        var paused = courses.pauseTimer(world.gerda());
        assertThat(paused.endsAt()).isNull();
        assertThat(paused.secondsLeft()).isBetween(590, 600);
        assertThat(courses.addMinute(world.gerda()).secondsLeft()).isBetween(650, 660);
        assertThat(courses.pauseTimer(world.hugo()).version()).isEqualTo(course().version());
        assertThat(courses.resumeTimer(world.gerda()).endsAt()).isAfter(Instant.now());
    }

    @Test
    void a_minute_more_after_the_time_is_up_is_a_minute_from_now() {
        var over = new Course(
                Id.next(),
                "",
                BoardsInPlay.ALL,
                EVENING,
                0,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(600),
                null,
                world.gerda().id(),
                null,
                null,
                null,
                1);
        var now = Instant.EPOCH.plusSeconds(1000);
        assertThat(over.secondsLeft(now)).isZero();
        assertThat(over.longer(now).endsAt()).isEqualTo(now.plusSeconds(60));
    }

    @Test
    void guiding_is_handed_over_to_a_guide_and_to_nobody_else() {
        begin();
        assertThat(courses.handOver(world.gerda(), world.hugo().id()).ledBy())
                .isEqualTo(world.hugo().id());
        assertThatThrownBy(() -> courses.handOver(world.gerda(), world.ana().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> courses.handOver(world.gerda(), world.gijs().id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everybody_is_brought_to_a_card_of_the_own_coalition_only() {
        begin();
        var card = world.card(world.ana(), world.lane(LaneKind.DROPS), "Soup on Mondays");
        var brought = courses.bring(world.gerda(), card.board(), card.id());
        assertThat(brought.broughtCard()).isEqualTo(card.id());
        assertThatThrownBy(() -> courses.bring(world.gerda(), world.values().id(), card.id()))
                .isInstanceOf(NotFound.class);
        assertThat(courses.next(world.gerda(), 0).broughtBoard()).isNull();
    }

    @Test
    void who_is_ready_is_counted_until_the_stage_ends_and_hands_stay_in_their_order() {
        begin();
        signs.sayReady(world.ana());
        signs.sayReady(world.ana());
        signs.raiseHand(world.chris());
        signs.raiseHand(world.ana());
        signs.raiseHand(world.chris());
        assertThat(room().ready()).containsExactly(world.ana().id());
        assertThat(room().hands())
                .containsExactly(world.chris().id(), world.ana().id());
        courses.next(world.gerda(), 0);
        assertThat(room().ready()).isEmpty();
        assertThat(room().hands())
                .containsExactly(world.chris().id(), world.ana().id());
        signs.giveWord(world.gerda(), world.chris().id());
        assertThat(room().hands()).containsExactly(world.ana().id());
    }

    @Test
    void nothing_of_who_was_ready_or_wanted_to_speak_is_left_when_the_pitstop_closes() {
        var opened = begin();
        signs.sayReady(world.ana());
        signs.raiseHand(world.ana());
        pitStops.close(world.gerda(), opened.id());
        assertThat(courses.now(world.ana())).isEmpty();
        pitStops.open(world.gerda(), "Another");
        assertThat(room().hands()).isEmpty();
    }

    @Test
    void who_is_shown_out_has_no_hand_up_any_more() {
        begin();
        signs.raiseHand(world.bo());
        world.verbs(Members.class).showOut(world.gerda(), world.bo().id());
        assertThat(room().hands()).isEmpty();
    }

    @Test
    void every_act_of_a_guide_is_there_for_all_to_read() {
        var opened = begin();
        courses.next(world.gerda(), 0);
        courses.addMinute(world.hugo());
        world.verbs(Members.class).showOut(world.gerda(), world.bo().id());
        var invitations = world.verbs(Invitations.class);
        invitations.invite(world.ana());
        invitations.revoke(
                world.hugo(), invitations.open(world.ana()).getFirst().id());
        pitStops.close(world.gerda(), opened.id());
        assertThat(acts.in(world.noor(), opened.id()))
                .extracting(WrittenAct::act)
                .containsExactly(
                        GuideAct.OPENED,
                        GuideAct.STAGE_BEGUN,
                        GuideAct.MINUTE_ADDED,
                        GuideAct.SHOWN_OUT,
                        GuideAct.LINK_REVOKED,
                        GuideAct.CLOSED);
        assertThat(acts.in(world.eva(), opened.id())).isEmpty();
    }

    @Test
    void whatever_changes_in_the_room_is_told_and_read_as_it_is() {
        begin();
        var announcements = world.verbs(Announcements.class);
        var topic = RoomChange.topic(world.riverside().id());
        int told = announcements.on(topic).size();
        int before = room().course().version();
        signs.raiseHand(world.ana());
        assertThat(announcements.on(topic)).hasSize(told + 1);
        assertThat(room().course().version()).isGreaterThan(before);
        courses.next(world.gerda(), 0);
        assertThat(room().lastAct()).get().extracting(WrittenAct::act).isEqualTo(GuideAct.STAGE_BEGUN);
    }

    @Test
    void a_page_that_follows_the_room_and_the_coalition_hears_once_that_a_pitstop_opened_or_closed() {
        var announcements = world.verbs(Announcements.class);
        var riverside = world.riverside().id();
        int before = announcements.on(CoalitionChange.topic(riverside)).size();
        var opened = pitStops.open(world.gerda(), "An evening");
        pitStops.close(world.gerda(), opened.id());
        assertThat(announcements.on(RoomChange.topic(riverside))).isEmpty();
        assertThat(announcements.on(CoalitionChange.topic(riverside))).hasSize(before + 2);
    }

    @Test
    void who_has_not_written_is_told_to_a_guide_only() {
        begin();
        world.card(world.ana(), world.lane(LaneKind.DROPS), "Soup on Mondays");
        assertThat(courses.heard(world.gerda())).containsExactly(world.ana().id());
        assertThatThrownBy(() -> courses.heard(world.ana())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_boards_in_play_are_quiet_from_the_stage_that_writes_quietly_to_the_one_that_shows() {
        var openings = world.verbs(Openings.class);
        var quietCards = world.verbs(QuietCards.class);
        var stages = Stages.of(
                Stage.of(StageKind.CHECK_IN, 5),
                Stage.of(StageKind.WRITE_QUIETLY, 5),
                Stage.of(StageKind.PAUSE, 5),
                Stage.of(StageKind.SHOW, 5));
        var plan = plans.plan(
                world.gerda(),
                new Plan.Wanted(
                        "Quiet", "", Riverside.AN_EVENING, BoardsInPlay.of(List.of(BoardKind.REFLECTIONS)), stages));
        pitStops.open(world.gerda(), plan.id());
        var board = world.reflections().id();
        assertThat(openings.of(world.ana(), board)).isEqualTo(Openness.OPEN);
        courses.next(world.gerda(), 0);
        assertThat(openings.of(world.ana(), board)).isEqualTo(Openness.QUIET);
        assertThat(openings.of(world.ana(), world.values().id())).isEqualTo(Openness.OPEN);
        quietCards.write(world.ana(), Id.next(), world.lane(LaneKind.DROPS).id(), new CardText("Unsaid until now"));
        courses.next(world.hugo(), 1);
        assertThat(quietCards.written(world.chris(), board).cards()).isOne();
        courses.next(world.hugo(), 2);
        assertThat(openings.of(world.ana(), board)).isEqualTo(Openness.OPEN);
        assertThat(world.verbs(Boards.class).open(world.chris(), board).cards())
                .extracting(Card::text)
                .containsExactly(new CardText("Unsaid until now"));
    }

    @Test
    void after_a_pitstop_every_board_is_open_again() {
        var opened = begin();
        world.verbs(Openings.class).set(world.gerda(), world.values().id(), Openness.LOCKED);
        pitStops.close(world.hugo(), opened.id());
        assertThat(world.verbs(Openings.class).of(world.ana(), world.values().id()))
                .isEqualTo(Openness.OPEN);
    }

    @Test
    void a_guide_who_locks_a_board_and_one_who_goes_on_do_not_wait_for_each_other_for_good() throws Exception {
        begin();
        for (int round = 0; round < 20; round++) {
            var openness = round % 2 == 0 ? Openness.LOCKED : Openness.OPEN;
            int place = round % 2;
            Together.act(
                    2,
                    one -> one == 0
                            ? lock(openness)
                            : place == 0 ? courses.next(world.hugo(), 0) : courses.back(world.hugo(), 1));
        }
        assertThat(course().place()).isZero();
    }

    private Openness lock(Openness openness) {
        world.verbs(Openings.class).set(world.gerda(), world.values().id(), openness);
        return openness;
    }

    private Plan.Wanted evening() {
        return new Plan.Wanted("An evening", "", Riverside.AN_EVENING, BoardsInPlay.ALL, EVENING);
    }

    private PitStop begin() {
        return pitStops.open(world.gerda(), plans.plan(world.gerda(), evening()).id());
    }

    private Member guide(int one) {
        return one == 0 ? world.gerda() : world.hugo();
    }

    private static Id<PitStop> plans(Id<Plan> plan) {
        return Id.of(plan.value());
    }

    private RoomNow room() {
        return courses.now(world.dewi()).orElseThrow();
    }

    private Course course() {
        return room().course();
    }
}
