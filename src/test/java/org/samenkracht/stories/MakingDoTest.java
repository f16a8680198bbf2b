package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.BoardKind.VALUES;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.OWN;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana's laptop sleeps, has a wrong clock and too many tabs, and Ana goes back and forth in it. Bo goes on meanwhile. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class MakingDoTest {

    private static final String WORDS = "We cook on Mondays";

    private static final String REACHES_NOBODY =
            "document.addEventListener('card-add', (event) => event.stopPropagation(), true)";

    private static final String IN_ONE_TAB = "async () => (await navigator.locks.query()).held.length === 1";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;

    MakingDoTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        ana.hasAClockThatIsOff(Duration.ZERO);
    }

    @BeforeEach
    void bothComeToABoardWithOneCard() {
        var riverside = cast.again();
        riverside.card(riverside.ana(), riverside.lane(DROPS), WORDS);
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
    }

    @Test
    void aLaptopThatSleptCatchesUpAndOneWritesOnWhereOneWas() {
        fallsAsleepWhileTyping();
        bo.rewords(WORDS, "We cook soup on Mondays");
        bo.writes("While you slept", DETOURS);
        assertThat(bo).seesTheCard("While you slept");
        wakesUp();
        assertThat(bo).seesTheCard("We cook soup on Mondays and Thursdays");
        assertThat(ana).seesTheCard("While you slept");
        var field = ana.page().locator(".card-field");
        assertThat(field).hasValue("We cook soup on Mondays and Thursdays");
        assertThat(field).isFocused();
        ana.page().keyboard().type("on ");
        assertThat(field).hasValue("We cook soup on Mondays and on Thursdays");
        assertThat(bo).seesTheCard("We cook soup on Mondays and on Thursdays");
        ana.page().keyboard().press("Escape");
        assertThat(ana).seesTheCard("We cook soup on Mondays and on Thursdays");
        assertThat(halfWritten()).hasValue("I was just");
        assertThat(ana).seesNoMore(ana.word("live.lost"));
    }

    @Test
    void aLaptopThatSleptUntilTheServerForgotItCatchesUpTheSame() {
        fallsAsleepWhileTyping();
        cast.forgets(ana);
        bo.rewords(WORDS, "We cook soup on Mondays");
        wakesUp();
        for (var everybody : new Neighbour[] {ana, bo}) {
            assertThat(everybody).seesTheCard("We cook soup on Mondays and Thursdays");
        }
        assertThat(halfWritten()).hasValue("I was just");
        halfWritten().press("Enter");
        assertThat(bo).seesCards(DETOURS, "I was just");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void aClockThatIsAnHourWrongChangesNothingNorDoesItWhenItIsPutRight(int hours) {
        ana.hasAClockThatIsOff(Duration.ofHours(hours));
        ana.reloads();
        ana.isOnTheBoard();
        ana.writes("By my clock", DETOURS);
        bo.writes("By yours", SMALLEST_STEPS);
        for (var text : new String[] {"By my clock", "By yours"}) {
            assertThat(ana.card(text).locator("time"))
                    .hasText(bo.card(text).locator("time").textContent());
        }
        var bos = bo.takesUp(WORDS);
        var anas = ana.takesUp(WORDS);
        anas.pressSequentially(" and");
        assertThat(bos).hasValue(WORDS + " and");
        ana.hasAClockThatIsOff(Duration.ZERO);
        anas.pressSequentially(" Thursdays");
        assertThat(bos).hasValue(WORDS + " and Thursdays");
        assertThat(ana.page().locator("saving-state .saving-words")).hasText(ana.word("saving.saved"));
    }

    @Test
    void whatWaitsIsSentInTheOrderInWhichItWasWrittenThoughTheClockWasPutBack() {
        ana.tampersBy(REACHES_NOBODY);
        ana.writes("First", DETOURS);
        ana.hasAClockThatIsOff(Duration.ofHours(-1));
        ana.writes("Then", DETOURS);
        ana.hasAClockThatIsOff(Duration.ZERO);
        ana.reloads();
        assertThat(bo).seesCards(DETOURS, "First", "Then");
        assertThat(ana).seesCards(DETOURS, "First", "Then");
    }

    /** Such a tab has all that the first one knows of itself, also by what name it keeps what is typed. */
    @Test
    void inATabThatWasDuplicatedOneWritesBesideTheFirst() {
        ana.startsWriting("In the first tab", DETOURS);
        ana.duplicatesTheTab();
        ana.isOnTheBoard();
        assertThat(halfWritten()).hasValue("");
        ana.startsWriting("In its double", DETOURS);
        ana.reloads();
        assertThat(halfWritten()).hasValue("In its double");
        ana.closesTheTab();
        ana.reloads();
        assertThat(halfWritten()).hasValue("In the first tab");
    }

    @Test
    void inTwoTabsOneWritesAsOne() {
        var first = ana.takesUp(WORDS);
        ana.opensASecondTab(REFLECTIONS);
        var second = ana.takesUp(WORDS);
        first.pressSequentially(" and Thursdays");
        second.press("Control+Home");
        second.pressSequentially("Soon ");
        first.pressSequentially(", with soup");
        for (var field : new Locator[] {first, second}) {
            assertThat(field).hasValue("Soon We cook on Mondays and Thursdays, with soup");
        }
        assertThat(bo).seesTheCard("Soon We cook on Mondays and Thursdays, with soup");
        ana.startsWriting("In the second tab", DETOURS);
        var secondTab = ana.page();
        ana.opensASecondTab(REFLECTIONS);
        ana.writes("In the third", DROPS);
        assertThat(bo).seesTheCard("In the third");
        assertThat(halfWritten()).hasValue("");
        ana.closesTheTab();
        ana.reloads();
        ana.writes("In the first", SMALLEST_STEPS);
        assertThat(bo).seesCards(SMALLEST_STEPS, "In the first").seesCards(DETOURS);
        assertThat(halfWritten()).hasValue("");
        secondTab.close();
        ana.page().waitForFunction(IN_ONE_TAB);
        ana.reloads();
        assertThat(halfWritten()).hasValue("In the second tab");
    }

    @Test
    void whoGoesBackAndForthFindsTheBoardAsItIsNowAndTheOwnWords() {
        ana.goesTo(VALUES);
        ana.goesTo(REFLECTIONS);
        var bos = bo.takesUp(WORDS);
        ana.startsWriting("I was just", DETOURS);
        ana.takesUp(WORDS).pressSequentially(" and Thursdays");
        ana.page().goBack();
        assertThat(ana.lane(OWN)).isVisible();
        bos.press("Control+Home");
        bos.pressSequentially("Soon ");
        ana.page().goForward();
        assertThat(ana).seesTheCard("Soon We cook on Mondays and Thursdays");
        assertThat(bos).hasValue("Soon We cook on Mondays and Thursdays");
        assertThat(halfWritten()).hasValue("I was just");

        ana.takesUp("Soon We cook on Mondays and Thursdays").pressSequentially(", with bread");
        ana.opens("me");
        bos.pressSequentially("again ");
        ana.page().goBack();
        assertThat(ana).seesTheCard("Soon again We cook on Mondays and Thursdays, with bread");
        assertThat(bos).hasValue("Soon again We cook on Mondays and Thursdays, with bread");
        assertThat(halfWritten()).hasValue("I was just");
        halfWritten().press("Enter");
        assertThat(bo).seesCards(DETOURS, "I was just");
    }

    /** With the caret before the last word. */
    private void fallsAsleepWhileTyping() {
        ana.startsWriting("I was just", DETOURS);
        var field = ana.takesUp(WORDS);
        ana.cable().goesDead();
        field.pressSequentially(" and Thursdays");
        field.press("Control+ArrowLeft");
        ana.falls("frozen");
    }

    /** What was connected when it fell asleep is connected no more. */
    private void wakesUp() {
        ana.cable().isMended();
        ana.falls("active");
    }

    private Locator halfWritten() {
        return ana.lane(DETOURS).locator(".writer-field");
    }
}
