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
import org.samenkracht.Riverside;
import org.samenkracht.board.Lanes;

/** Ana and Chris at their desks and Noor with her phone see where the others are. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class SeeingEachOtherTest {

    private static final String SOUP = "Soup on Mondays, for whoever happens to be there";
    private static final String TEA = "Tea on Tuesdays";

    /** What is at a point of the window: the words of which card, and which letter of them. */
    private static final String WHAT_IS_AT = """
            ([x, y]) => {
              const at = document.caretPositionFromPoint(x, y);
              const words = at?.offsetNode.parentElement.closest(".card-text");
              return words ? [words.textContent, at.offset] : ["", 0];
            }
            """;

    private final Cast cast;
    private Riverside riverside;
    private List<Double> mouse = List.of();
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
        riverside = cast.again();
        riverside.card(riverside.ana(), riverside.lane(DROPS), SOUP);
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        noor.goesTo(REFLECTIONS);
    }

    @Test
    void aPointerPointsAtTheSameWordOnEveryScreen() {
        pointsAtAWordOf(ana, SOUP);
        assertAllSeeWhereAnaPoints();
        noor.pointsAt(SOUP, 0.9, 0.1);
        assertThat(pointer(ana, "Noor")).isVisible();
        assertThat(pointer(ana, "Ana")).hasCount(0);
        assertThat(pointer(chris, "Ana")).hasAttribute("data-nameless", "");
        ana.closesTheTab();
        assertThat(pointer(chris, "Ana")).hasCount(0);
        assertThat(pointer(noor, "Ana")).hasCount(0);
    }

    @Test
    void aPointerStaysAtItsWordAtTwiceTheSizeInAnotherOrderOfLanesAndWhereverOneScrolls() {
        for (int stop = 1; stop <= 12; stop++) {
            riverside.card(riverside.bo(), riverside.lane(DROPS), stop(stop));
        }
        assertThat(ana).seesTheCard(stop(12));
        // As a browser at 200 % does.
        chris.page().setViewportSize(640, 400);
        pointsAtAWordOf(ana, SOUP);
        assertAllSeeWhereAnaPoints();

        chris.lane(DROPS).hover();
        chris.page().mouse().wheel(0, 20);
        assertAllSeeWhereAnaPoints();

        ana.page()
                .mouse()
                .wheel(0, ana.card(stop(3)).boundingBox().y - ana.card(SOUP).boundingBox().y);
        assertAllSeeWhereAnaPoints();

        riverside
                .verbs(Lanes.class)
                .move(
                        riverside.gerda(),
                        riverside.lane(DROPS).id(),
                        riverside.lane(FRICTION_SPOTS).id());
        for (var everybody : new Neighbour[] {ana, chris, noor}) {
            assertThat(everybody.page().locator(".lane").nth(1)).hasAttribute("data-kind", "drops");
        }
        pointsAtAWordOf(ana, stop(5));
        assertAllSeeWhereAnaPoints();
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
        chris.switchesInTheMenu(chris.word("people.calm"));
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

    /** In the last line, which is another one on a narrow screen. */
    private void pointsAtAWordOf(Neighbour neighbour, String text) {
        var words = neighbour.card(text).locator(".card-text").boundingBox();
        mouse = List.of(words.x + 60, words.y + words.height - 8);
        neighbour.page().mouse().move(words.x + 60, words.y + words.height - 8);
    }

    private void assertAllSeeWhereAnaPoints() {
        for (var other : new Neighbour[] {chris, noor}) {
            await().untilAsserted(() -> {
                var meant = whatIsAt(ana, mouse);
                assertThat(meant.getFirst()).isNotEqualTo("");
                other.card((String) meant.getFirst()).locator(".card-text").scrollIntoViewIfNeeded();
                var arrow = pointer(other, "Ana").boundingBox();
                assertThat(arrow).isNotNull();
                var seen = whatIsAt(other, List.of(arrow.x, arrow.y));
                assertThat(seen.getFirst()).isEqualTo(meant.getFirst());
                assertThat((int) seen.getLast()).isCloseTo((int) meant.getLast(), within(1));
            });
        }
    }

    private static List<?> whatIsAt(Neighbour neighbour, List<Double> point) {
        return (List<?>) neighbour.page().evaluate(WHAT_IS_AT, point);
    }

    private static String stop(int number) {
        return "Stop %d of the bus that nobody takes any more since it was made to go round".formatted(number);
    }

    private static Locator pointer(Persona seenBy, String name) {
        return seenBy.page().locator(".live-pointer").filter(new Locator.FilterOptions().setHasText(name));
    }
}
