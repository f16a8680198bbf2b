package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody writes quietly, until Gerda, a guide, shows what was written. What goes over the wire meanwhile is looked at. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class WritingQuietlyTest {

    /** As a page that slept while it was told. */
    private static final String HEARS_OF_NO_GUIDE = """
            const board = document.querySelector("live-board");
            const hear = board.hear.bind(board);
            board.hear = (what, ...told) => what === "room" || hear(what, ...told);
            """;

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour noor;
    private final Neighbour gerda;

    WritingQuietlyTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        noor = cast.noor();
        gerda = cast.gerda();
    }

    @BeforeEach
    void nothingHappenedYet() {
        cast.again();
    }

    @Test
    void whatAnaWritesQuietlyReachesNoOtherBrowserUntilItIsShown() {
        var overheard = new Wire[] {Wire.of(chris), Wire.of(gerda), Wire.of(noor)};
        ana.goesTo(REFLECTIONS);
        chris.opens(REFLECTIONS);
        gerda.opens(REFLECTIONS);
        noor.opens(REFLECTIONS);
        gerda.choosesOnTheBoard("openness.hush");
        for (var everybody : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(everybody).reads("openness.quiet");
        }

        ana.writes("The hedge hides somebody", DROPS);
        var card = cardOf(ana, "The hedge hides somebody");
        assertThat(card.locator(".card-note")).hasText(ana.word("quiet.only"));
        var id = card.getAttribute("data-anchor");
        card.hover();
        var field = ana.takesUp("The hedge hides somebody");
        field.pressSequentially(" small");
        field.press("Escape");
        assertThat(chris).reads("quiet.written.card");
        ana.writes("A second thought", FRICTION_SPOTS);
        chris.writes("Een stille gedachte", DROPS);
        assertThat(gerda).reads("quiet.written.many", 2, 3);
        assertThat(noor).reads("quiet.written.many", 2, 3);

        ana.opensASecondTab(REFLECTIONS);
        assertThat(ana).seesCards(DROPS, "The hedge hides somebody small");
        gerda.reloads();
        noor.reloads();
        assertThat(gerda).reads("quiet.written.many", 2, 3).seesCards(DROPS);
        assertThat(noor).reads("quiet.written.many", 2, 3).seesCards(DROPS);
        assertThat(chris).seesCards(DROPS, "Een stille gedachte");
        assertThat(chris.page().locator("[data-focused-by]")).hasCount(0);
        for (var wire : overheard) {
            wire.carriedNone("hedge hides", "second thought", id);
        }

        gerda.choosesOnTheBoard("openness.show");
        for (var everybody : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(everybody).seesTheCard("The hedge hides somebody small").seesTheCard("Een stille gedachte");
            assertThat(everybody).seesCards(FRICTION_SPOTS, "A second thought");
            assertThat(everybody).seesNoMore(everybody.word("openness.quiet"));
            assertThat(everybody.page().locator("board-card[data-quiet]")).hasCount(0);
        }
        ana.rewords("The hedge hides somebody small", "The hedge hides somebody tall");
        assertThat(chris).seesTheCard("The hedge hides somebody tall");
        for (var wire : overheard) {
            wire.carried("hedge hides", id);
        }
        Assertions.assertThat(ana.complaints()).isEmpty();
        Assertions.assertThat(chris.complaints()).isEmpty();
    }

    @Test
    void twoTabsOfOnePersonAgreeAndAPageThatDoesNotKnowIsQuietToo() {
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        var first = ana.page();
        ana.tampersBy(HEARS_OF_NO_GUIDE);
        gerda.choosesOnTheBoard("openness.hush");
        assertThat(gerda).reads("openness.quiet");
        ana.writes("From an old page", DROPS);
        assertThat(cardOf(ana, "From an old page").locator(".card-note")).hasText(ana.word("quiet.only"));
        assertThat(gerda).reads("quiet.written.card").seesNoCard("From an old page");
        ana.opensASecondTab(REFLECTIONS);
        ana.rewords("From an old page", "From a new page");
        assertThat(first.locator("board-card > .card-text")).hasText("From a new page");
        ana.chooses("From a new page", "quiet.throwAway");
        assertThat(first.locator("board-card")).hasCount(0);
        ana.presses("board.undo");
        assertThat(first.locator("board-card > .card-text")).hasText("From a new page");
        assertThat(gerda).reads("quiet.written.card").seesNoCard("From a new page");
    }

    @Test
    void whoIsWritingInAQuietCardWhenAllAreShownWritesOn() {
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        gerda.choosesOnTheBoard("openness.hush");
        assertThat(ana).reads("openness.quiet");
        ana.writes("Half", DROPS);
        assertThat(cardOf(ana, "Half")).isVisible();
        var field = ana.takesUp("Half");
        field.pressSequentially(" a");
        gerda.choosesOnTheBoard("openness.show");
        assertThat(gerda.page().locator("board-card")).hasCount(1);
        field.pressSequentially(" thought");
        assertThat(field).isFocused();
        field.press("Escape");
        assertThat(gerda).seesTheCard("Half a thought");
        assertThat(ana).seesCards(DROPS, "Half a thought");
    }

    @Test
    void whoWroteQuietlyWithoutAConnectionLosesNothingWhenItComesBackAfterTheShowing() {
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        gerda.choosesOnTheBoard("openness.hush");
        assertThat(ana).reads("openness.quiet");
        ana.writes("With a connection", DROPS);
        assertThat(gerda).reads("quiet.written.card");
        assertThat(cardOf(ana, "With a connection")).isVisible();
        ana.cable().isCut();
        assertThat(ana).reads("saving.lost");
        ana.rewords("With a connection", "With and without a connection");
        ana.writes("Without a connection", DROPS);
        gerda.choosesOnTheBoard("openness.show");
        assertThat(gerda).seesCards(DROPS, "With a connection");
        ana.cable().isMended();
        assertThat(gerda).seesCards(DROPS, "With and without a connection", "Without a connection");
        assertThat(ana).seesCards(DROPS, "With and without a connection", "Without a connection");
        assertThat(ana.page().locator("board-card[data-quiet]")).hasCount(0);
    }

    private static Locator cardOf(Neighbour somebody, String text) {
        return somebody.holds(text);
    }
}
