package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana's laptop sleeps, has a wrong clock and too many tabs, and Ana goes back and forth in it. Bo goes on meanwhile. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class MakingDoTest {

    private final Cast cast;
    private final Cable cable;
    private final Neighbour ana;
    private final Neighbour bo;

    MakingDoTest(Cast cast) {
        this.cast = cast;
        cable = cast.cable();
        ana = cast.anaBy(cable);
        bo = cast.bo();
    }

    @BeforeEach
    void bothComeToABoardWithOneCard() {
        var riverside = cast.again();
        riverside.card(riverside.ana(), riverside.lane(DROPS), "We cook on Mondays");
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
    }

    @Test
    void aLaptopThatSleptCatchesUpAndSavesWhatWasTypedBefore() {
        var halfTyped = ana.startsWriting("I was just", DETOURS);
        var field = ana.startsRewording("We cook on Mondays", "We cook on Mondays");
        field.press("End");
        cable.goesDead();
        field.pressSequentially(" and Thursdays");
        ana.falls("frozen");
        bo.rewords("We cook on Mondays", "We cook soup on Mondays");
        bo.writes("While you slept", DETOURS);
        assertThat(bo).seesTheCard("We cook soup on Mondays").seesTheCard("While you slept");
        ana.falls("active");
        cable.isMended();
        assertThat(bo).seesTheCard("We cook soup on Mondays and Thursdays");
        assertThat(ana).seesTheCard("While you slept");
        assertThat(field).hasValue("We cook soup on Mondays and Thursdays");
        assertThat(halfTyped).hasValue("I was just");
        assertThat(ana).seesNoMore(ana.word("live.lost"));
    }

    @Test
    void aClockThatIsAnHourWrongChangesNothing() {
        var hugo = cast.hugo();
        for (int hours : new int[] {-1, 1}) {
            hugo.page().clock().setSystemTime(Date.from(Instant.now().plus(hours, ChronoUnit.HOURS)));
            hugo.opens(REFLECTIONS);
            hugo.writes("By my clock " + hours, DETOURS);
            assertThat(bo).seesTheCard("By my clock " + hours);
            assertThat(hugo.card("By my clock " + hours).locator("time"))
                    .hasText(bo.card("By my clock " + hours).locator("time").textContent());
            bo.writes("By yours " + hours, SMALLEST_STEPS);
            assertThat(hugo).seesTheCard("By yours " + hours);
        }
        assertThat(hugo.page().locator(".waiting-state")).hasCount(0);
    }

    @Test
    void inTwoTabsOneWritesAsOne() {
        var first = ana.page();
        ana.opensASecondTab(REFLECTIONS);
        var second = ana.startsRewording("We cook on Mondays", "We cook on Mondays");
        var halfTyped = ana.startsWriting("In the second tab", DETOURS);
        second.press("End");
        second.pressSequentially(" and Thursdays");
        assertThat(bo).seesTheCard("We cook on Mondays and Thursdays");
        ana.closesTheTab();
        assertThat((Object) ana.page()).isSameAs(first);
        assertThat(ana).seesTheCard("We cook on Mondays and Thursdays");
        ana.writes("In the first", SMALLEST_STEPS);
        assertThat(bo).seesCards(SMALLEST_STEPS, "In the first").seesCards(DETOURS);
        ana.reloads();
        assertThat(ana.lane(DETOURS).locator(".writer-field")).hasValue("In the second tab");
    }

    @Test
    void whoGoesBackAndForthFindsTheBoardAsItIsNowAndTheOwnWords() {
        ana.startsWriting("I was just", DETOURS);
        ana.startsRewording("We cook on Mondays", "We cook on Mondays and Thursdays");
        ana.opens("me");
        bo.rewords("We cook on Mondays and Thursdays", "We cook soup on Mondays and Thursdays");
        ana.page().goBack();
        ana.isOnTheBoard();
        assertThat(ana).seesTheCard("We cook soup on Mondays and Thursdays");
        assertThat(ana.lane(DETOURS).locator(".writer-field")).hasValue("I was just");
        ana.page().goForward();
        assertThat(ana).reads("me.coalitions");
        ana.page().goBack();
        ana.isOnTheBoard();
        ana.lane(DETOURS).locator(".writer-field").press("Enter");
        assertThat(bo).seesCards(DETOURS, "I was just");
        assertThat(ana.complaints()).isEmpty();
    }
}
