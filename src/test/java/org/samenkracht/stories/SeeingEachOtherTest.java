package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final String TEA = "Tea on Tuesdays";

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
    void aPointerPointsAtTheSameWordOnEveryScreen() {
        var words = ana.card(SOUP).locator(".card-text").boundingBox();
        ana.page().mouse().move(words.x + 60, words.y + words.height - 8);
        var letter = letterAt(ana, words.x + 60, words.y + words.height - 8);
        for (var other : new Neighbour[] {chris, noor}) {
            var pointer = pointer(other, "Ana");
            assertThat(pointer).isVisible();
            await().untilAsserted(() -> {
                var arrow = pointer.boundingBox();
                assertThat(letterAt(other, arrow.x, arrow.y)).isCloseTo(letter, within(1));
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

    @Test
    void theListSaysWhoIsWhereAndLeadsThere() {
        noor.page().locator(".lane-tab").last().click();
        chris.card(SOUP).focus();
        assertThat(noor.page().locator(".edge-pill[data-side=left]")).containsText(Pattern.compile("Chris|\\+1"));
        looksWhoIsWhere(noor);
        var place = noor.lane(DROPS).locator(".lane-name").textContent();
        assertThat(inTheList(noor, "Chris")).containsText("Soup on Mondays");
        assertThat(inTheList(noor, "Chris")).containsText(place);
        noor.presses("people.go.whom", "Chris");
        assertThat(noor.card(SOUP)).isFocused();
        assertThat(noor.card(SOUP)).isInViewport();
        assertThat(ana.card(SOUP)).hasAttribute("data-focused-by", Pattern.compile("Chris, Noor|Noor, Chris"));
        looksWhoIsWhere(ana);
        ana.presses("people.follow.whom", "Noor");
        assertThat(ana.page().locator(".following-bar")).containsText(ana.word("people.following", "Noor"));
        assertThat(noor.page().locator(".board-note")).containsText(noor.word("people.follows", "Ana"));
        assertThat(chris.page().locator(".board-note")).not().containsText(chris.word("people.follows", "Ana"));
        ana.page().keyboard().press("ArrowDown");
        assertThat(ana.page().locator(".following-bar")).hasCount(0);
    }

    @Test
    void aCardTravelsWithWhoDragsIt() {
        ana.liftsOver(SOUP, FRICTION_SPOTS);
        for (var other : new Neighbour[] {chris, noor}) {
            assertThat(other.card(SOUP)).hasAttribute("data-held", "");
            assertThat(other.page().locator(".travelling-card")).hasCount(1);
        }
        ana.page().mouse().up();
        for (var other : new Neighbour[] {chris, noor}) {
            assertThat(other.lane(FRICTION_SPOTS).locator("board-card")).containsText(SOUP);
            assertThat(other.page().locator(".travelling-card, [data-held], [data-gliding]"))
                    .hasCount(0);
        }
    }

    @Test
    void aDragThatEscapeCancelsLeavesTheCardWhereItWas() {
        ana.liftsOver(SOUP, FRICTION_SPOTS);
        assertThat(chris.page().locator(".travelling-card")).hasCount(1);
        ana.page().keyboard().press("Escape");
        ana.page().mouse().up();
        assertThat(ana.page().locator(".card-ghost, .card-gap, [data-lifted], [data-leaving]"))
                .hasCount(0);
        // Saved after the card would have been moved: who sees it would see that too.
        ana.writes(TEA, DROPS);
        for (var everybody : new Neighbour[] {ana, chris, noor}) {
            assertThat(everybody).seesCards(DROPS, SOUP, TEA);
            assertThat(everybody.page().locator(".travelling-card, [data-held]"))
                    .hasCount(0);
        }
        ana.drags(SOUP, FRICTION_SPOTS);
        assertThat(chris).seesCards(DROPS, TEA).seesCards(FRICTION_SPOTS, SOUP);
    }

    private static void looksWhoIsWhere(Neighbour neighbour) {
        neighbour.page().locator(".people-open").click();
    }

    private static Locator inTheList(Neighbour neighbour, String name) {
        return neighbour.page().locator(".people-item").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Which letter of a card is at a point of the window. */
    private static int letterAt(Neighbour neighbour, double x, double y) {
        return (int) neighbour
                .page()
                .evaluate("([x, y]) => document.caretPositionFromPoint(x, y)?.offset ?? -1", List.of(x, y));
    }

    private static Locator pointer(Persona seenBy, String name) {
        return seenBy.page().locator(".live-pointer").filter(new Locator.FilterOptions().setHasText(name));
    }
}
