package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana's connection goes while she writes, and comes back. Bo and Chris go on meanwhile. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class LosingTheConnectionTest {

    private static final Pattern TOLD = Pattern.compile(".*v-r=uidl.*");

    private static final Pattern COUNT = Pattern.compile("(?<=\"clientId\":)\\d+");

    private static final String SAYS_WHEN_A_WHOLE_BOARD_CAME = """
            (board) => {
              const { hear } = board;
              board.hear = (what, ...told) => {
                hear.call(board, what, ...told);
                if (what === "board") board.isWhole = true;
              };
            }
            """;

    private static final String MISSES_SOMETHING = "board => board.dispatchEvent(new CustomEvent('relay-saved'))";

    private static final String ASKS_FOR_THE_WHOLE_BOARD =
            "board => board.tellServer('hearing-missed', { revision: 0, guided: 0 })";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;

    LosingTheConnectionTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
    }

    @BeforeEach
    void everybodyComesToABoardWithOneCard() {
        cast.again();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        ana.writes("We cook on Mondays", DROPS);
        assertThat(bo).seesTheCard("We cook on Mondays");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsNotLost() {
        var field = ana.startsRewording("We cook on Mondays", "We cook on Mondays");
        ana.cable().isCut();
        assertThat(ana).reads("live.lost");
        field.press("Control+End");
        field.pressSequentially(" and Thursdays");
        ana.writes("Written on a train", DETOURS);
        bo.writes("Written at home", DETOURS);
        chris.rewords("We cook on Mondays", "We cook soup on Mondays");
        assertThat(bo).seesTheCard("We cook soup on Mondays").seesTheCard("Written at home");
        assertThat(ana).sees("We cook on Mondays and Thursdays").sees("Written on a train");
        assertThat(ana).seesNoCard("Written at home");

        ana.cable().isMended();
        for (var everybody : new Neighbour[] {bo, chris}) {
            assertThat(everybody)
                    .seesTheCard("We cook soup on Mondays and Thursdays")
                    .seesTheCard("Written on a train");
        }
        assertThat(ana).seesTheCard("Written at home").seesTheCard("Written on a train");
        assertThat(ana.lane(DETOURS).locator("board-card")).hasCount(2);
        assertThat(ana).seesNoMore(ana.word("live.lost"));
    }

    @Test
    void whatIsTypedOnADeadLineIsNotLostThoughNobodyWasTold() {
        var anas = ana.takesUp("We cook on Mondays");
        var bos = bo.takesUp("We cook on Mondays");
        var chrises = chris.takesUp("We cook on Mondays");
        ana.cable().goesDead();
        anas.pressSequentially(", with bread");
        bos.press("Control+Home");
        bos.pressSequentially("Soon ");
        chrises.press("Control+Home");
        chrises.press("Control+ArrowRight");
        chrises.pressSequentially("all ");
        assertThat(chrises).hasValue(Pattern.compile(".*Soon.*all.*|.*all.*Soon.*"));
        assertThat(bos).hasValue(chrises.inputValue());
        ana.writes("Written on a train", DETOURS);
        var words = chrises.inputValue() + ", with bread";
        ana.cable().isMended();
        assertThat(bos).hasValue(words);
        assertThat(chrises).hasValue(words);
        assertThat(ana).seesTheCard(words).seesTheCard("Written on a train");
        assertThat(bo).seesTheCard("Written on a train");
        assertThat(ana).seesNoMore(ana.word("live.lost"));
    }

    @Test
    void whatWasPushedIntoADeadLineComesAgainWithoutThePageBeingDrawnAnew() {
        var field = ana.takesUp("We cook on Mondays");
        ana.page().locator("live-board").evaluate("board => board.stands = true");
        ana.cable().goesDead();
        cast.dewi().goesTo(REFLECTIONS);
        assertThat(bo.faceOf("Dewi")).isVisible();
        field.pressSequentially(" with");
        bo.writes("Written at home", DETOURS);
        assertThat(chris).seesTheCard("Written at home");
        ana.cable().isMended();
        assertThat(ana.faceOf("Dewi")).isVisible();
        assertThat(ana).seesTheCard("Written at home");
        assertThat(ana.page().locator("live-board")).hasJSProperty("stands", true);
        field.pressSequentially(" bread");
        assertThat(bo).seesTheCard("We cook on Mondays with bread");
    }

    @Test
    void whoHasAThinLineIsToldThatItHearsLateAndHearsAllOnceItIsThickAgain() {
        ana.cable().isThin(200);
        bo.writes("What was said of it. ".repeat(90), DETOURS);
        bo.writes("What was answered. ".repeat(90), DETOURS);
        ana.page().mouse().move(300, 300);
        assertThat(ana).reads("saving.late");
        ana.writes("Written on a train", DETOURS);
        assertThat(bo).seesTheCard("Written on a train");
        bo.writes("Written at home", DETOURS);
        ana.cable().isThick();
        assertThat(ana).seesTheCard("Written at home").reads("saving.saved").seesNoMore(ana.word("saving.late"));
    }

    @Test
    void theBannerGoesByItselfAlsoWhenNothingWasDone() {
        ana.cable().isCut();
        assertThat(ana).reads("live.lost");
        ana.cable().isMended();
        assertThat(ana).reads("live.back").seesNoMore(ana.word("live.back"));
        bo.writes("Here again", DETOURS);
        assertThat(ana).seesCards(DETOURS, "Here again");
    }

    @Test
    void whenTheServerAndThePageHaveLostCountOfWhatWasSaidThePageIsDrawnAnewAndNothingIsLost() {
        ana.page().evaluate("window.isOld = true");
        ana.page().route(TOLD, LosingTheConnectionTest::sayAsIfLater, new Page.RouteOptions().setTimes(1));
        ana.writes("Said once", DETOURS);
        ana.page().waitForFunction("!window.isOld");
        for (var everybody : new Neighbour[] {ana, bo}) {
            assertThat(everybody).seesCards(DETOURS, "Said once");
        }
    }

    @Test
    void whatWasAskedTwiceAndComesOnceMoreAfterTheNextQuestionIsPassedOver() {
        var asked = ana.page().waitForRequest(TOLD, () -> ana.writes("Said once", DETOURS));
        assertThat(bo).seesCards(DETOURS, "Said once");
        asked.response();
        ana.page()
                .waitForResponse(
                        answer -> answer.request().postData() instanceof String said && said.contains("Said next"),
                        () -> ana.writes("Said next", DETOURS));

        var late = ana.profile()
                .request()
                .post(asked.url(), RequestOptions.create().setData(asked.postDataBuffer()));

        assertThat(late.text()).contains("\"async\":true").doesNotContain("appError");
        ana.writes("Said last", DETOURS);
        assertThat(bo).seesCards(DETOURS, "Said once", "Said next", "Said last");
    }

    @Test
    void aPageThatWaitsForALineThatNeverAnswersIsLoadedAnewAndNothingIsLost() {
        ana.page().evaluate("window.isOld = true");
        ana.cable().isCut();
        assertThat(ana).reads("live.lost");
        ana.writes("Said once", DETOURS);
        ana.cable().losesTheNext("Upgrade: websocket");
        ana.cable().isMended();
        ana.page().waitForFunction("!window.isOld");
        for (var everybody : new Neighbour[] {ana, bo}) {
            assertThat(everybody).seesCards(DETOURS, "Said once");
        }
    }

    @Test
    void aWholeBoardThatIsOnItsWayIsNotAskedForAgainUntilItCame() {
        var board = ana.page().locator("live-board");
        var asked = new ArrayDeque<Runnable>();
        ana.page().route(TOLD, told -> {
            if (told.request().postData().contains("hearing-missed")) {
                assertThat(told.request().postData()).containsOnlyOnce("hearing-missed");
                asked.add(heldBack(told));
            } else {
                told.resume();
            }
        });
        for (int times = 0; times < 3; times++) {
            board.evaluate(MISSES_SOMETHING);
        }
        ana.page().waitForCondition(() -> !asked.isEmpty());
        bo.writes("Written meanwhile", DETOURS);
        assertThat(ana).seesTheCard("Written meanwhile");
        assertThat(asked).hasSize(1);
        asked.remove().run();
        ana.page().waitForCondition(() -> !asked.isEmpty());
        asked.remove().run();
        ana.writes("Written after it", DETOURS);
        assertThat(bo).seesTheCard("Written after it");
        assertThat(asked).isEmpty();
    }

    @Test
    void aBoardThatWasReadBeforeACardWasAddedAndComesAfterItDoesNotTakeItAway() {
        var board = ana.page().locator("live-board");
        board.evaluate(SAYS_WHEN_A_WHOLE_BOARD_CAME);
        var late = new ArrayDeque<Runnable>();
        ana.page().route(TOLD, told -> {
            if (told.request().postData().contains("hearing-missed")) {
                late.add(heldBack(told));
            } else {
                told.resume();
            }
        });
        board.evaluate(ASKS_FOR_THE_WHOLE_BOARD);
        ana.page().waitForCondition(() -> !late.isEmpty());
        bo.writes("Written meanwhile", DETOURS);
        assertThat(ana).seesCards(DETOURS, "Written meanwhile");
        late.remove().run();
        assertThat(board).hasJSProperty("isWhole", true);
        assertThat(ana).seesCards(DETOURS, "Written meanwhile");
    }

    @Test
    void whoWasOfflineCatchesUpWithoutDoingAnything() {
        var halfTyped = ana.startsWriting("I was just", DROPS);
        ana.profile().setOffline(true);
        assertThat(ana).reads("live.lost");
        bo.rewords("We cook on Mondays", "We cook on Tuesdays");
        chris.writes("Ondertussen", DETOURS);
        assertThat(chris).seesTheCard("We cook on Tuesdays");
        ana.profile().setOffline(false);
        assertThat(ana).seesTheCard("We cook on Tuesdays").seesCards(DETOURS, "Ondertussen");
        assertThat(halfTyped).hasValue("I was just");
        assertThat(halfTyped).isFocused();
        assertThat(ana).seesNoMore(ana.word("live.lost"));
    }

    /** The answer that there is now, to be given later. */
    private static Runnable heldBack(Route told) {
        var answer = told.fetch();
        return () -> told.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private static void sayAsIfLater(Route told) {
        var words = COUNT.matcher(told.request().postData())
                .replaceFirst(count -> String.valueOf(Integer.parseInt(count.group()) + 2));
        told.resume(new Route.ResumeOptions().setPostData(words));
    }
}
