package org.samenkracht.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Refusal;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.Together;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.pitstop.PitStops;

/** Who decides the next step is offered by one, and taken by the other. */
@OnBothDatabases
class NextStepsTest {

    private static final String BREAD = "Ask the baker for bread";

    private final Riverside world;
    private final NextSteps steps;
    private final PitStops pitStops;
    private final Today today;

    NextStepsTest(Database database) {
        world = Riverside.on(database);
        steps = world.verbs(NextSteps.class);
        pitStops = world.verbs(PitStops.class);
        today = world.verbs(Today.class);
    }

    @Test
    void who_is_offered_it_takes_it_and_decides() {
        var offered = steps.offer(world.chris(), world.ana().id(), "  Ask the baker  for bread ");
        assertThat(offered.step()).isEqualTo(BREAD);
        assertThat(path().offer()).contains(offered);
        assertThat(path().now()).isEmpty();
        var taken = steps.accept(world.ana(), offered.id());
        assertThat(path().now()).contains(taken);
        assertThat(path().offer()).isEmpty();
    }

    @Test
    void only_the_one_it_is_offered_to_takes_it() {
        var offered = steps.offer(world.chris(), world.ana().id(), BREAD);
        for (var other : new Member[] {world.chris(), world.bo(), world.gerda(), world.noor(), world.eva()}) {
            assertNotFound(() -> steps.accept(other, offered.id()));
            assertNotFound(() -> steps.decline(other, offered.id()));
        }
        assertNotFound(() -> steps.withdraw(world.ana(), offered.id()));
        assertNotFound(() -> steps.withdraw(world.gerda(), offered.id()));
        assertThat(steps.decline(world.ana(), offered.id()).isAccepted()).isFalse();
        assertThat(path().turns()).isEmpty();
    }

    @Test
    void guides_and_newcomers_decide_no_steps_and_nobody_offers_to_oneself() {
        assertNotFound(() -> steps.offer(world.gerda(), world.ana().id(), BREAD));
        assertNotFound(() -> steps.offer(world.noor(), world.ana().id(), BREAD));
        assertNotFound(() -> steps.offer(world.ana(), world.gerda().id(), BREAD));
        assertNotFound(() -> steps.offer(world.ana(), world.noor().id(), BREAD));
        assertNotFound(() -> steps.offer(world.ana(), world.ana().id(), BREAD));
        assertNotFound(() -> steps.offer(world.ana(), world.eva().id(), BREAD));
        assertNotFound(() -> steps.others(world.gerda()));
        assertThat(steps.others(world.ana())).containsExactly(world.bo(), world.chris(), world.dewi());
    }

    @Test
    void one_offer_is_open_at_a_time() {
        var offered = steps.offer(world.chris(), world.ana().id(), BREAD);
        assertRefused(
                "refusal.nextstep.open",
                () -> steps.offer(world.bo(), world.dewi().id(), "Paint"));
        steps.withdraw(world.chris(), offered.id());
        assertRefused("refusal.nextstep.answered", () -> steps.accept(world.ana(), offered.id()));
        assertThat(steps.offer(world.bo(), world.dewi().id(), "Paint").isOpen()).isTrue();
    }

    @Test
    void several_who_offer_in_the_same_moment_offer_one() throws Exception {
        var offered = Together.act(4, person -> {
            try {
                return steps.offer(
                        person % 2 == 0 ? world.bo() : world.chris(),
                        world.ana().id(),
                        "Step " + person);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo("refusal.nextstep.open");
                return null;
            }
        });
        assertThat(offered.stream().filter(Objects::nonNull)).hasSize(1);
    }

    @Test
    void what_is_taken_and_withdrawn_in_the_same_moment_is_one_of_both() throws Exception {
        var offered = steps.offer(world.chris(), world.ana().id(), BREAD);
        Together.act(2, person -> {
            try {
                return person == 0
                        ? steps.accept(world.ana(), offered.id())
                        : steps.withdraw(world.chris(), offered.id());
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo("refusal.nextstep.answered");
                return null;
            }
        });
        assertThat(path().offer()).isEmpty();
    }

    @Test
    void the_path_tells_who_held_it_the_last_first() {
        var first = holds(world.chris(), world.ana());
        var second = holds(world.ana(), world.dewi());
        assertThat(steps.path(world.noor()).turns()).containsExactly(second, first);
        assertThat(steps.path(world.gerda()).now()).contains(second);
        assertThat(steps.path(world.eva()).turns()).isEmpty();
    }

    @Test
    void nobody_waits_for_who_left() {
        steps.offer(world.chris(), world.ana().id(), BREAD);
        world.verbs(Members.class).leave(world.ana());
        assertThat(steps.path(world.bo()).offer()).isEmpty();
        assertNotFound(() -> steps.offer(world.bo(), world.ana().id(), BREAD));
        steps.offer(world.chris(), world.bo().id(), BREAD);
        world.verbs(Members.class).showOut(world.gerda(), world.chris().id());
        assertThat(steps.path(world.bo()).offer()).isEmpty();
    }

    @Test
    void it_is_said_when_residents_did_not_hold_it_for_two_pitstops() {
        var now = today.instant();
        today.at(now.minus(Duration.ofDays(90)), () -> holds(world.chris(), world.ana()));
        pitStopOf(now.minus(Duration.ofDays(80)));
        today.at(now.minus(Duration.ofDays(70)), () -> holds(world.ana(), world.dewi()));
        assertThat(path().residentsWaited()).as("one pitstop only").isFalse();
        pitStopOf(now.minus(Duration.ofDays(60)));
        assertThat(path().residentsWaited())
                .as("Ana held it when the first began")
                .isFalse();
        pitStopOf(now.minus(Duration.ofDays(30)));
        assertThat(path().residentsWaited()).isTrue();
        holds(world.dewi(), world.bo());
        assertThat(path().residentsWaited()).isFalse();
    }

    @Test
    void nothing_is_said_of_residents_where_nobody_ever_held_it() {
        pitStopOf(today.instant().minus(Duration.ofDays(60)));
        pitStopOf(today.instant().minus(Duration.ofDays(30)));
        assertThat(path().residentsWaited()).isFalse();
    }

    @Test
    void everybody_in_the_coalition_is_told() {
        holds(world.chris(), world.ana());
        assertThat(world.verbs(Announcements.class)
                        .on(NextStepChange.topic(world.riverside().id())))
                .hasSize(2);
    }

    @Test
    void a_step_is_written_in_any_language() {
        assertRefused(
                "refusal.text.empty",
                () -> steps.offer(world.chris(), world.ana().id(), " "));
        assertRefused(
                "refusal.text.long",
                () -> steps.offer(world.chris(), world.ana().id(), "a".repeat(301)));
        assertThat(steps.offer(world.chris(), world.ana().id(), "🌳".repeat(300))
                        .step())
                .hasSize(600);
        assertNotFound(() -> steps.accept(world.ana(), Id.next()));
    }

    private NextStepTurn holds(Member by, Member to) {
        return steps.accept(to, steps.offer(by, to.id(), BREAD).id());
    }

    private void pitStopOf(Instant evening) {
        today.at(
                evening,
                () -> pitStops.close(
                        world.gerda(), pitStops.open(world.gerda(), "Evening").id()));
    }

    private NextStepPath path() {
        return steps.path(world.bo());
    }

    private static void assertNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
