package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;

/** By which way a page hears what others saved: by the relay, and by push where that does not come through. */
@ExtendWith(Stage.class)
class HearingTest {

    private static final byte SAVED = 2;

    private static final Pattern RELAY = Pattern.compile(".*/relay");

    private static final Pattern PUSH = Pattern.compile(".*v-r=push.*");

    private static final String IS_THE_OLD_PAGE = "document.querySelector('live-board').isOld = true";

    private static final String IS_DRAWN_ANEW =
            "document.querySelector('live-board') && !document.querySelector('live-board').isOld";

    private static final String NOTHING_WAITS =
            "!Object.keys(localStorage).some((key) => key.includes('/edit/') || key.includes('/draft/'))";

    /** Vaadin waits five seconds for a message that is missing before it asks for the whole page. */
    private static final Locator.PressSequentiallyOptions MEANWHILE =
            new Locator.PressSequentiallyOptions().setDelay(250);

    private final Riverside riverside;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;

    HearingTest(Cast cast) {
        riverside = cast.riverside();
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
    }

    @Test
    void whomTheRelayDoesNotReachHearsByPushAndWhoMissedSomethingAsksForIt() {
        bo.hasSocketsBy(RELAY, WebSocketRoute::close);
        var lost = new AtomicInteger();
        chris.hasSocketsBy(RELAY, relay -> passOn(relay, HearingTest::isSaved, lost));
        ana.goesTo(REFLECTIONS);
        bo.follows(bo.address(REFLECTIONS));
        chris.opens(REFLECTIONS);
        assertThat(bo).seesLanes("Drops", "Friction spots", "Undercurrent", "Detours", "Smallest steps");

        ana.writes("The first", DROPS);
        assertThat(bo).seesCards(DROPS, "The first");
        assertThat(chris).seesCards(DROPS, "The first");

        lost.set(1);
        ana.writes("The second", DROPS);
        ana.writes("The third", DROPS);
        assertThat(chris).seesCards(DROPS, "The first", "The second", "The third");
        assertThat(bo).seesCards(DROPS, "The first", "The second", "The third");

        bo.moves("The first", bo.word("lane.name.DETOURS"));
        assertThat(chris).seesCards(DETOURS, "The first");
        ana.arranges("Detours", "lane.rename");
        ana.fills("lane.field", "Ways round");
        ana.confirms("board.save");
        assertThat(bo).seesLanes("Drops", "Friction spots", "Undercurrent", "Ways round", "Smallest steps");
        assertThat(chris).seesLanes("Druppels", "Schuurplekken", "Onderstroom", "Ways round", "Kleinste stappen");
        assertThat(chris.complaints()).isEmpty();
    }

    @Test
    void whomAMessageNeverReachedWritesOnWhereTheyWereThoughThePageIsDrawnAnew() {
        riverside.card(riverside.bo(), riverside.lane(DROPS), "We cook on Mondays");
        var lost = new AtomicInteger();
        ana.opensATab();
        ana.hasSocketsBy(
                PUSH,
                push -> passOn(
                        push, frame -> frame.text() != null && frame.text().contains("syncId"), lost));
        ana.opens(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        var field = ana.takesUp("We cook on Mondays");
        field.pressSequentially(" and Thursdays");
        assertThat(bo).seesTheCard("We cook on Mondays and Thursdays");
        field.press("Control+ArrowLeft");
        ana.page().evaluate(IS_THE_OLD_PAGE);
        bo.presses("conversation.heading");
        lost.set(1);
        says("Ana?");
        ana.page().waitForCondition(() -> lost.get() == 0);
        says("Are you there?");
        field.pressSequentially("on all days but Fridays and ", MEANWHILE);
        ana.page().waitForFunction(IS_DRAWN_ANEW);
        assertThat(field).isFocused();
        var words = "We cook on Mondays and on all days but Fridays and Thursdays";
        assertThat(field).hasValue(words);
        assertThat(bo).seesTheCard(words);
        ana.page().waitForFunction(NOTHING_WAITS);
    }

    private void says(String words) {
        bo.fills("conversation.field", words);
        bo.presses("conversation.send");
    }

    private static boolean isSaved(WebSocketFrame frame) {
        return frame.binary() != null && frame.binary()[0] == SAVED;
    }

    /** What the server says, but that many frames of some kind are lost on the way. */
    private static void passOn(WebSocketRoute browser, Predicate<WebSocketFrame> kind, AtomicInteger lost) {
        var server = browser.connectToServer();
        server.onMessage(frame -> {
            if (kind.test(frame) && lost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return;
            }
            if (frame.binary() != null) {
                browser.send(frame.binary());
            } else {
                browser.send(frame.text());
            }
        });
    }
}
