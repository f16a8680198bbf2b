package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.board.BoardKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class PlansTest {

    private final Riverside world;
    private final Plans plans;

    PlansTest(Database database) {
        world = Riverside.on(database);
        plans = world.verbs(Plans.class);
    }

    @Test
    void what_comes_first_stands_first_for_all_of_the_coalition() {
        var later = plans.plan(world.gerda(), wanted("Later", Riverside.AN_EVENING.plusSeconds(60)));
        var sooner = plans.plan(world.hugo(), wanted("Sooner", Riverside.AN_EVENING));
        assertThat(plans.all(world.noor())).containsExactly(sooner, later);
        assertThat(plans.find(world.ana(), later.id()).startsAt()).isEqualTo(Riverside.AN_EVENING.plusSeconds(60));
        assertThat(plans.all(world.eva())).isEmpty();
    }

    @Test
    void a_plan_is_changed_and_called_off() {
        var plan = plans.plan(world.gerda(), wanted("An evening", Riverside.AN_EVENING));
        var changed = plans.change(world.hugo(), plan.id(), wanted("  Another   evening ", Riverside.AN_EVENING));
        assertThat(changed.title()).isEqualTo("Another evening");
        plans.callOff(world.gerda(), plan.id());
        assertThatThrownBy(() -> plans.find(world.gerda(), plan.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_over_is_not_planned_and_what_should_have_begun_can_still_be_said_otherwise() {
        var now = Instant.now();
        assertRefused(
                "refusal.plan.past",
                () -> plans.plan(world.gerda(), wanted("Late", now.minus(Duration.ofMinutes(61)))));
        var plan = plans.plan(world.gerda(), wanted("Just in time", now.minus(Duration.ofMinutes(59))));
        assertRefused(
                "refusal.plan.past",
                () -> plans.change(world.gerda(), plan.id(), wanted("Late", now.minus(Duration.ofDays(1)))));
        world.verbs(JdbcClient.class)
                .sql("update plan set starts_at = ? where id = ?")
                .params(
                        now.minus(Duration.ofDays(1))
                                .truncatedTo(ChronoUnit.MILLIS)
                                .atOffset(ZoneOffset.UTC),
                        plan.id().value())
                .update();
        var late = plans.find(world.gerda(), plan.id()).startsAt();
        assertThat(plans.change(world.gerda(), plan.id(), wanted("It still comes", late))
                        .title())
                .isEqualTo("It still comes");
    }

    @Test
    void bad_input_is_refused_with_the_reason() {
        assertRefused("refusal.text.empty", () -> plans.plan(world.gerda(), wanted(" ", Riverside.AN_EVENING)));
        assertRefused("refusal.plan.boards", () -> BoardsInPlay.of(Set.of()));
        assertRefused("refusal.stages.none", () -> new Stages(List.of()));
        var many = IntStream.range(0, 31)
                .mapToObj(each -> Stage.of(StageKind.TALK, 5))
                .toList();
        assertRefused("refusal.stages.many", () -> new Stages(many));
    }

    @Test
    void a_run_of_stages_is_kept_by_name_and_copied_from_an_earlier_pitstop() {
        plans.keep(world.gerda(), "With soup", BoardsInPlay.of(Set.of(BoardKind.ROLES)), Template.FRICTION.stages());
        var kept = plans.kept(world.hugo()).getFirst();
        assertThat(kept.name()).isEqualTo("With soup");
        assertThat(kept.stages()).isEqualTo(Template.FRICTION.stages());
        var opened = world.verbs(PitStops.class)
                .open(
                        world.gerda(),
                        plans.plan(world.gerda(), wanted("An evening", Riverside.AN_EVENING))
                                .id());
        world.verbs(Courses.class).skipNext(world.gerda(), 0);
        var copied = plans.copyOf(world.hugo(), opened.id());
        assertThat(copied.stages()).isEqualTo(Template.VALUES.stages());
        plans.forget(world.hugo(), kept.id());
        assertThat(plans.kept(world.gerda())).isEmpty();
    }

    @Test
    void every_template_of_the_method_takes_about_ninety_minutes_and_has_a_pause() {
        for (var template : Template.values()) {
            assertThat(template.stages().minutes()).as(template.name()).isBetween(85, 100);
            assertThat(template.stages().all()).extracting(Stage::kind).contains(StageKind.PAUSE);
        }
    }

    @Test
    void the_entry_for_a_calendar_keeps_to_its_format() {
        var plan = plans.plan(
                world.gerda(),
                new Plan.Wanted(
                        "Soup, bread; and \\ more",
                        "Een zin met een é die zo lang is dat hij niet op één regel van de agenda past, echt niet.\nEn nog een.",
                        Riverside.AN_EVENING,
                        BoardsInPlay.ALL,
                        Template.VALUES.stages()));
        var file = new CalendarFile(plan, "Riverside", "https://example.org/pitstops/1").written(Riverside.AN_EVENING);
        assertThat(file)
                .contains("DTSTART:20961206T183000Z\r\n", "DTEND:20961206T200000Z\r\n")
                .contains("SUMMARY:Soup\\, bread\\; and \\\\ more\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("\\nEn nog een.\\nhttps://example.org/pitstops/1\r\n");
    }

    private static Plan.Wanted wanted(String title, Instant startsAt) {
        return new Plan.Wanted(title, "", startsAt, Template.VALUES.boards(), Template.VALUES.stages());
    }
}
