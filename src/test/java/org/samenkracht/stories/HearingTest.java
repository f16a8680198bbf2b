package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.WebSocketRoute;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By which way a page hears what others saved: by the relay, and by push where that does not come through. */
@ExtendWith(Stage.class)
class HearingTest {

    private static final byte SAVED = 2;

    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;

    HearingTest(Cast cast) {
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
    }

    @Test
    void whomTheRelayDoesNotReachHearsByPushAndWhoMissedSomethingAsksForIt() {
        bo.page().routeWebSocket("**/relay", WebSocketRoute::close);
        var lost = new AtomicInteger();
        chris.page().routeWebSocket("**/relay", relay -> passOn(relay, lost));
        ana.opens(REFLECTIONS);
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

    /** The relay as it is, but that many frames with saved changes are lost on the way. */
    private static void passOn(WebSocketRoute browser, AtomicInteger lost) {
        var server = browser.connectToServer();
        server.onMessage(frame -> {
            boolean isSaved = frame.binary() != null && frame.binary()[0] == SAVED;
            if (isSaved && lost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
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
