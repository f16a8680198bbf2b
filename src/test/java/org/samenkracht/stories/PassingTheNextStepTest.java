package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.coalition.Member;
import org.samenkracht.nextstep.NextSteps;
import org.samenkracht.pitstop.PitStops;

/** Ana and Bo are residents, Chris and Dewi welfare workers; who of them decides the next step, Gerda the guide only sees. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class PassingTheNextStepTest {

    private static final String BREAD = "Ask the baker for bread";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour noor;
    private Riverside riverside;

    PassingTheNextStepTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        gerda = cast.gerda();
        noor = cast.noor();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @AfterEach
    void andNoBrowserComplained() {
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void itIsOfferedAndTakenAndEverybodySeesWhoDecides() {
        everybodyComes();
        assertThat(gerda.button("nextstep.offer")).isHidden();
        assertThat(noor.button("nextstep.offer")).isHidden();
        offers(chris, "Ana Abels", BREAD);
        assertThat(ana).reads("nextstep.offered", "Chris Claes", "Ana Abels");
        assertThat(gerda.button("nextstep.accept")).hasCount(0);
        assertThat(chris.button("nextstep.accept")).hasCount(0);
        assertThat(chris.page().locator(".next-step-offer")).isFocused();
        ana.presses("nextstep.accept");
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(one.page().locator(".next-step-holder")).containsText("Ana Abels");
            assertThat(one.page().locator(".next-step-holder")).containsText(BREAD);
        }
        assertThat(ana.page().locator(".next-step-holder")).isFocused();
        assertThat(ana.page().locator(".next-step-turns > li")).hasCount(1);
    }

    @Test
    void anOfferIsDeclinedOrTakenBackAndAnotherCanBeMade() {
        everybodyComes();
        offers(chris, "Ana Abels", BREAD);
        ana.presses("nextstep.decline");
        assertThat(chris.button("nextstep.offer")).isVisible();
        offers(chris, "Ana Abels", "Once more");
        assertThat(ana).sees("Once more");
        chris.presses("nextstep.withdraw");
        assertThat(ana).reads("nextstep.none");
        assertThat(ana.button("nextstep.accept")).hasCount(0);
    }

    @Test
    void whoWritesAnOfferWhileAnotherOffersKeepsTheWords() {
        everybodyComes();
        ana.fills("nextstep.step", "Half a sentence");
        offers(chris, "Bo Bakker", BREAD);
        assertThat(ana).sees(BREAD);
        chris.presses("nextstep.withdraw");
        assertThat(ana.field("nextstep.step")).hasValue("Half a sentence");
        ana.presses("nextstep.offer");
        assertThat(ana).reads("refusal.nextstep.whom");
    }

    @Test
    void itIsSaidCalmlyWhenResidentsDidNotHoldItForTwoPitstops() {
        holds(riverside.bo(), riverside.dewi());
        var today = riverside.verbs(Today.class);
        for (int evening = 0; evening < 2; evening++) {
            today.at(today.instant().plus(Duration.ofDays(evening + 1L)), this::meet);
        }
        everybodyComes();
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(one).reads("nextstep.hint");
        }
        holds(riverside.dewi(), riverside.bo());
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(one).seesNoMore(one.word("nextstep.hint"));
        }
    }

    private void everybodyComes() {
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            one.goesTo("coalitions/" + riverside.riverside().id() + "/together");
            assertThat(one).reads("nextstep.lead");
        }
    }

    private void meet() {
        var pitStops = riverside.verbs(PitStops.class);
        pitStops.close(
                riverside.gerda(), pitStops.open(riverside.gerda(), "Evening").id());
    }

    private void holds(Member by, Member to) {
        var steps = riverside.verbs(NextSteps.class);
        steps.accept(to, steps.offer(by, to.id(), BREAD).id());
    }

    private static void offers(Neighbour by, String whom, String step) {
        by.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(by.word("nextstep.whom")))
                .click();
        by.named(AriaRole.OPTION, whom).click();
        by.fills("nextstep.step", step);
        by.presses("nextstep.offer");
    }
}
