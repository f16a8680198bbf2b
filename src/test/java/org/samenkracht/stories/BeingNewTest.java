package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer writes along at once, and leaves alone what is of others, whatever the browser is made to send. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class BeingNewTest {

    private static final String REWORD_BY_HAND = """
            (board, card) =>
              board.tellServer("card-reword", { edit: crypto.randomUUID(), card, base: 0, text: "Mine now" })
            """;

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour noor;

    BeingNewTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        noor = cast.noor();
    }

    @BeforeEach
    void everybodyComesToABoardOnWhichNothingIs() {
        cast.again();
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        noor.goesTo(REFLECTIONS);
    }

    @Test
    void aNewcomerWritesAndRewordsTheOwnCards() {
        noor.writes("Ik kan fietsen maken", DROPS);
        assertThat(ana).seesCards(DROPS, "Ik kan fietsen maken");
        var field = noor.takesUp("Ik kan fietsen maken");
        field.fill("Ik kan fietsen en stoelen maken");
        field.press("Escape");
        assertThat(ana).seesCards(DROPS, "Ik kan fietsen en stoelen maken");
        assertThat(chris).seesCards(DROPS, "Ik kan fietsen en stoelen maken");
    }

    @Test
    void onAPhoneAnAddedCardIsPointedToIfItIsOutOfSight() {
        noor.writes("Ik kan fietsen maken", DROPS);
        assertThat(noor).seesCards(DROPS, "Ik kan fietsen maken");
        assertThat(noor.lane(DROPS)).not().containsText(noor.word("writer.below"));
        for (var text : List.of("Soup", "Bread", "Bikes", "Chairs", "Songs", "Stories", "Keys")) {
            ana.writes(text, DROPS);
        }
        assertThat(noor).seesTheCard("Keys");
        noor.writes("En stoelen", DROPS);
        assertThat(noor.lane(DROPS)).containsText(noor.word("writer.below"));
        assertThat(noor.card("En stoelen")).not().isInViewport();
        noor.presses("card.open");
        assertThat(noor.card("En stoelen")).isInViewport();
        assertThat(noor.lane(DROPS)).not().containsText(noor.word("writer.below"));
    }

    @Test
    void aNewcomerCannotRewordOrMoveWhatOthersWrote() {
        ana.writes("Soup on Mondays", DROPS);
        var card = noor.card("Soup on Mondays");
        card.locator(".card-text").click();
        assertThat(card.locator(".card-field")).hasCount(0);
        assertThat(card.locator(".card-action--move")).isHidden();
        noor.page().locator("live-board").evaluate(REWORD_BY_HAND, card.getAttribute("data-anchor"));
        noor.writes("Dag allemaal", DETOURS);
        assertThat(ana).seesCards(DETOURS, "Dag allemaal").seesCards(DROPS, "Soup on Mondays");
    }

    @Test
    void aNewcomerDoesNotArrangeLanes() {
        assertThat(chris.page().locator(".lane-menu").first()).isVisible();
        assertThat(noor.lane(DROPS)).isVisible();
        assertThat(noor.page().locator(".lane-menu")).hasCount(0);
        noor.opensMore();
        assertThat(noor.named(AriaRole.MENUITEM, noor.word("keys.name"))).isVisible();
        assertThat(noor.named(AriaRole.MENUITEM, noor.word("lane.add"))).hasCount(0);
    }
}
