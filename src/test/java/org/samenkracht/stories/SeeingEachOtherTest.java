package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana and Chris at their desks and Noor with her phone see where the others are. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class SeeingEachOtherTest {

    private static final String SOUP = "Soup on Mondays, for whoever happens to be there";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour noor;

    SeeingEachOtherTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        noor = cast.noor();
    }

    @BeforeEach
    void everybodyComesToABoardWithOneCard() {
        var riverside = cast.again();
        riverside.card(riverside.ana(), riverside.lane(DROPS), SOUP);
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        noor.goesTo(REFLECTIONS);
    }

    @Test
    void aPointerPointsAtTheSamePlaceOnEveryScreen() {
        ana.pointsAt(SOUP, 0.25, 0.5);
        for (var other : new Neighbour[] {chris, noor}) {
            var pointer = pointer(other, "Ana");
            assertThat(pointer).isVisible();
            await().untilAsserted(() -> {
                var card = other.card(SOUP).boundingBox();
                var arrow = pointer.boundingBox();
                assertThat(arrow.x).isCloseTo(card.x + card.width * 0.25, within(3.0));
                assertThat(arrow.y).isCloseTo(card.y + card.height * 0.5, within(3.0));
            });
        }
        noor.pointsAt(SOUP, 0.9, 0.1);
        assertThat(pointer(ana, "Noor")).isVisible();
        assertThat(pointer(ana, "Ana")).hasCount(0);
        assertThat(pointer(chris, "Ana")).hasAttribute("data-nameless", "");
        ana.closesTheTab();
        assertThat(pointer(chris, "Ana")).hasCount(0);
        assertThat(pointer(noor, "Ana")).hasCount(0);
    }

    @Test
    void whoWorksInACardByKeyboardIsSeenThere() {
        chris.card(SOUP).focus();
        chris.page().keyboard().press("Enter");
        for (var other : new Neighbour[] {ana, noor}) {
            assertThat(other.page().locator(".focus-flag")).containsText("Chris");
            assertThat(other.card(SOUP)).hasAttribute("data-focused-by", "Chris");
            assertThat(other.card(SOUP))
                    .hasAttribute("aria-description", other.word("live.busy").replace("{names}", "Chris"));
        }
        chris.page().keyboard().press("Escape");
        chris.page().keyboard().press("Shift+Tab");
        assertThat(ana.page().locator(".focus-flag")).hasCount(0);
        assertThat(noor.page().locator(".focus-flag")).hasCount(0);
    }

    @Test
    void calmModeHidesPointersOnlyForWhoWantsIt() {
        chris.choosesInTheMenu(chris.word("menu.calm"));
        ana.pointsAt(SOUP, 0.5, 0.5);
        ana.card(SOUP).focus();
        assertThat(pointer(noor, "Ana")).isVisible();
        assertThat(chris.page().locator(".focus-flag")).containsText("Ana");
        assertThat(pointer(chris, "Ana")).isHidden();
        chris.reloads();
        chris.isOnTheBoard();
        assertThat(chris.page().locator("html")).hasAttribute("data-calm", "true");
    }

    @Test
    void aCardShownOutOfSightIsPointedAtWhenOneComesThere() {
        noor.page().locator(".lane-tab").last().click();
        ana.pointsAt(SOUP, 0.5, 0.5);
        assertThat(pointer(chris, "Ana")).isVisible();
        assertThat(pointer(noor, "Ana")).isHidden();
        noor.page().locator(".lane-tab").first().click();
        assertThat(pointer(noor, "Ana")).isVisible();
    }

    private static Locator pointer(Persona seenBy, String name) {
        return seenBy.page().locator(".live-pointer").filter(new Locator.FilterOptions().setHasText(name));
    }
}
