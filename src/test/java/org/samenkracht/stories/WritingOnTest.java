package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Greetings;

/** What somebody writes goes on, also when its lane, its card or the writer's own place changes meanwhile. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class WritingOnTest {

    private static final String SOUP = "Soup on Mondays";

    private static final String HEARS_OF_NO_CARD = """
            (() => {
              const board = document.querySelector("live-board");
              const hear = board.hear.bind(board);
              board.hear = (what, ...told) => what === "card" || hear(what, ...told);
            })()
            """;

    private static final String HEARS_ALL_AND_ASKS = """
            (board) => {
              delete board.hear;
              board.tellServer("hearing-missed", { revision: 0, guided: 0 });
            }
            """;

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour noor;
    private Riverside riverside;

    WritingOnTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        noor = cast.noor();
    }

    @BeforeEach
    void everybodyComesToABoardWithOneCard() {
        riverside = cast.again();
        riverside.card(riverside.noor(), riverside.lane(DROPS), SOUP);
        ana.goesTo(REFLECTIONS);
        noor.goesTo(REFLECTIONS);
    }

    @Test
    void whatIsWrittenInALaneThatIsPutAwayGoesOnInAnother() {
        noor.startsWriting("Ik was net", DROPS).press("Control+End");
        ana.arranges("Drops", "lane.archive");
        assertThat(noor.lane(DROPS)).hasCount(0);
        var elsewhere = noor.page().locator(".writer-field").first();
        assertThat(elsewhere).hasValue("Ik was net");
        assertThat(elsewhere).isFocused();
        assertThat(noor).reads("writer.laneGone");
        elsewhere.press("Control+End");
        elsewhere.pressSequentially(" aan het schrijven");
        elsewhere.press("Enter");
        assertThat(ana).seesTheCard("Ik was net aan het schrijven");
    }

    @Test
    void whatWasWrittenWithoutAConnectionInALaneThatIsGoneIsOfferedInAnother() {
        noor.profile().setOffline(true);
        noor.writes("Geschreven in de trein", DROPS);
        noor.startsWriting("En nog iets", DETOURS);
        ana.arranges("Drops", "lane.archive");
        ana.arranges("Detours", "lane.archive");
        assertThat(ana.lane(DETOURS)).hasCount(0);
        noor.profile().setOffline(false);
        assertThat(noor.lane(DETOURS)).hasCount(0);
        assertThat(noor.page().locator(".writer-field").first())
                .hasValue(java.util.regex.Pattern.compile(
                        "(Geschreven in de trein\\s+En nog iets)|(En nog iets\\s+Geschreven in de trein)"));
    }

    @Test
    void whatIsWrittenOnACardThatIsPutAwayIsOfferedInALane() {
        noor.profile().setOffline(true);
        noor.startsRewording(SOUP, SOUP + ", met brood");
        ana.putsAway(SOUP);
        noor.profile().setOffline(false);
        assertThat(noor.lane(DROPS).locator("board-card")).hasCount(0);
        assertThat(noor.lane(DROPS).locator(".writer-field")).hasValue(SOUP + ", met brood");
        assertThat(noor).reads("writer.cardGone");
    }

    @Test
    void whatWasRefusedOnACardBeforeItGoesIsOfferedInALane() {
        noor.tampersBy(HEARS_OF_NO_CARD);
        ana.putsAway(SOUP);
        var field = noor.startsRewording(SOUP, SOUP + ", met brood");
        assertThat(field).hasAttribute("aria-invalid", "true");
        noor.page().locator("live-board").evaluate(HEARS_ALL_AND_ASKS);
        assertThat(noor.lane(DROPS).locator("board-card")).hasCount(0);
        assertThat(noor.lane(DROPS).locator(".writer-field")).hasValue(SOUP + ", met brood");
        assertThat(noor).reads("writer.cardGone");
    }

    @Test
    void whoBecomesAMemberWhileWritingIsToldAndWritesOn() {
        var halfTyped = noor.startsWriting("Ik was net", DETOURS);
        var greetings = riverside.verbs(Greetings.class);
        greetings.greet(riverside.ana(), riverside.noor().id());
        greetings.greet(riverside.chris(), riverside.noor().id());
        assertThat(noor.page().locator(".lane-menu").first()).isVisible();
        assertThat(noor).reads("board.nowMember");
        assertThat(halfTyped).hasValue("Ik was net");
        halfTyped.press("Enter");
        assertThat(ana).seesCards(DETOURS, "Ik was net");
    }
}
