package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies by {@code kill -9} while three people are at work, and starts again. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class KillingTheServerTest {

    private final ServerProcess server = new ServerProcess();
    private final Neighbour ana;
    private final Neighbour sjoerd;
    private final Neighbour wim;

    KillingTheServerTest(Cast cast) {
        ana = cast.visitor("Ana Duarte", Profile.DUTCH_DESK, server);
        sjoerd = cast.visitor("Sjoerd Hoekstra", Profile.DUTCH_DESK, server);
        wim = cast.visitor("Wim van Rooijen", Profile.DUTCH_DESK, server);
    }

    @BeforeEach
    void everybodyIsOnTheBoard() {
        Stream.of(ana, sjoerd, wim).forEach(Neighbour::isBackByTheDemo);
    }

    @AfterAll
    void thatWasAll() {
        server.close();
    }

    @Test
    void whatWasShownAsSavedIsThereAgainAndWhatWasHalfTypedToo() {
        ana.writes("Een bankje voor nummer 12", SMALLEST_STEPS);
        assertThat(wim).seesTheCard("Een bankje voor nummer 12");
        var halfTyped = sjoerd.startsWriting("Ik was net bezig met", DROPS);

        var bench = ana.holds("Een bankje voor nummer 12");
        ana.startsRewording("Een bankje voor nummer 12", "Een bankje voor nummer 12 en 14");
        assertThat(bench.locator(".card-state[data-state=saved]")).hasText(ana.word("card.saved"));
        server.isKilled();
        wim.writes("Dit schreef ik toen de server weg was", DETOURS);
        assertThat(wim).reads("live.lost");
        server.startsAgain();

        for (var everybody : new Neighbour[] {ana, sjoerd, wim}) {
            assertThat(everybody)
                    .seesTheCard("Een bankje voor nummer 12 en 14")
                    .seesTheCard("Dit schreef ik toen de server weg was");
        }
        assertThat(halfTyped).hasValue("Ik was net bezig met");
        halfTyped.press("Enter");
        assertThat(ana).seesTheCard("Ik was net bezig met");
        assertThat(wim).seesTheCard("Ik was net bezig met");
    }

    @Test
    void inACardThatTwoWriteTogetherNobodysLettersAreGone() {
        ana.writes("We koken op maandag", DETOURS);
        assertThat(sjoerd).seesTheCard("We koken op maandag");
        var sjoerds = sjoerd.takesUp("We koken op maandag");
        var anas = ana.takesUp("We koken op maandag");
        sjoerds.press("Control+Home");
        sjoerds.pressSequentially("Binnenkort: ");
        anas.pressSequentially(" soep");
        server.isKilled();
        anas.pressSequentially(" met brood");
        sjoerds.pressSequentially("ja, ");
        assertThat(ana).reads("live.lost");
        anas.pressSequentially(" en boter");
        var board = wim.page().url();
        wim.closesTheTab();
        server.startsAgain();

        for (var everybody : new Neighbour[] {ana, sjoerd}) {
            assertThat(everybody).seesTheCard("Binnenkort: ja, We koken op maandag soep met brood en boter");
            assertThat(everybody.page().locator(".here li")).hasCount(2);
        }
        wim.follows(board);
        assertThat(wim).seesTheCard("Binnenkort: ja, We koken op maandag soep met brood en boter");
        assertThat(ana.page().locator(".here li")).hasCount(3);
    }
}
