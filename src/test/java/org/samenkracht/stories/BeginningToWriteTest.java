package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.board.QuietCards;
import org.samenkracht.coalition.Members;
import org.samenkracht.pitstop.PitStops;

/** On a slow computer or line Ana uses her board before the rest of its page stands. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class BeginningToWriteTest {

    private static final String LIES_OVER_ANOTHER = """
            () => [...document.querySelectorAll(".board-tabs > :is(a, saving-state), .board-tools > *")]
              .map((part) => ({ part, box: part.getBoundingClientRect() }))
              .filter(({ box }, place, all) => box.right > innerWidth || all.slice(0, place).some((other) =>
                other.box.left < box.right && box.left < other.box.right && other.box.top < box.bottom && box.top < other.box.bottom))
              .map(({ part }) => part.textContent)
            """;

    private static final String WHAT_MAKES_A_BOARD = "**/VAADIN/build/**";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final List<Route> onTheWay = new ArrayList<>();
    private Riverside riverside;

    BeginningToWriteTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
    }

    @BeforeEach
    void boIsThereAndAnaSeesTheBoardThatIsOnTheWay() {
        riverside = cast.again();
        riverside.card(riverside.bo(), riverside.lane(DROPS), "A bench");
        bo.goesTo(REFLECTIONS);
        Profile.ENGLISH_DESK.sizes(ana.page());
        ana.page().route(WHAT_MAKES_A_BOARD, onTheWay::add);
        ana.page().navigate(ana.address(REFLECTIONS), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    @Test
    void aBoardOnItsWayIsThereForEverybody() {
        early().waitFor();
        assertThat(new Screen(ana, "a board on its way").flawsWithin(".first-sight"))
                .isEmpty();
        theBoardComes();
    }

    @Test
    void whatSheDoesWithCardsIsDoneOnceTheRestOfThePageStands() {
        ana.rewords("A bench", "A blue bench");
        ana.drags("A blue bench", DETOURS);
        assertThat(ana.holds("A blue bench"))
                .containsText(ana.word(
                        "card.moves", ana.lane(DETOURS).locator(".lane-name").innerText()));
        theBoardComes();
        assertThat(bo).seesCards(DETOURS, "A blue bench");
        assertThat(ana).seesCards(DETOURS, "A blue bench");
    }

    @Test
    void whatTheServerHasToShowIsShownOnceItIsThere() {
        ana.looksCloserAt("A bench");
        assertThat(ana).reads("board.soon");
        theBoardComes();
        assertThat(ana.page().locator("vaadin-dialog[opened]")).containsText("A bench");
    }

    @Test
    void whereItCannotComeWithThePageTheBoardComesWithTheRestOfIt() {
        early().waitFor();
        theBoardIsOnItsWay();
        ana.page().route("**/first-sight.js", Route::abort);
        ana.page().reload();
        theBoardStands();
        ana.page().unroute("**/first-sight.js");
        assertThat(ana).seesCards(DROPS, "A bench");
    }

    @Test
    void whoIsShownOutMeanwhileIsOffTheBoardAndKeepsTheWords() {
        early().pressSequentially("Half a sentence");
        riverside
                .verbs(Members.class)
                .showOut(riverside.gerda(), riverside.ana().id());
        theBoardIsOnItsWay();
        assertThat(ana.page().locator(".kept-text")).hasText("Half a sentence");
        assertThat(ana.page().locator(".first-sight")).hasCount(0);
    }

    @Test
    void whatOthersDoMeanwhileIsThereToo() {
        early().waitFor();
        bo.rewords("A bench", "A blue bench");
        bo.writes("A well", DROPS);
        assertThat(bo).seesCards(DROPS, "A blue bench", "A well");
        theBoardComes();
        assertThat(ana).seesCards(DROPS, "A blue bench", "A well");
    }

    @Test
    void whileSheChoosesInADialogNothingMoves() {
        var card = ana.holds("A bench");
        card.hover();
        card.locator(".card-action--move").click();
        theBoardIsOnItsWay();
        ana.page().locator("board-frame").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        ana.page()
                .locator("dialog.move-dialog .move-lane")
                .getByText(ana.lane(DETOURS).locator(".lane-name").innerText())
                .click();
        theBoardStands();
        assertThat(bo).seesCards(DETOURS, "A bench");
    }

    @Test
    void aLinkToACardLeadsThereBeforeTheRestOfThePageStands() {
        var bench = ana.holds("A bench").getAttribute("data-anchor");
        var link = ana.address(REFLECTIONS) + "?card=" + bench;
        ana.page().navigate(link, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(ana.page().locator(".first-sight board-card:focus .card-text"))
                .hasText("A bench");
        ana.page().keyboard().press("n");
        assertThat(early()).isFocused();
        theBoardComes();
        assertThat(field()).isFocused();
    }

    @ParameterizedTest(name = "in a browser that {0} what is moved")
    @ValueSource(strings = {"keeps", "lets go of"})
    void whatSheBeginsGoesOnWhenTheBoardStands(String browser) {
        if (browser.equals("lets go of")) {
            early().waitFor();
            ana.tampersBy("delete Element.prototype.moveBefore");
        }
        early().pressSequentially("Soup o Mondays");
        for (var step = 0; step < " Mondays".length(); step++) {
            early().press("ArrowLeft");
        }
        theBoardComes();
        assertThat(field()).isFocused();
        ana.page().keyboard().type("n");
        assertThat(field()).hasValue("Soup on Mondays");
        field().press("Enter");
        assertThat(bo).seesCards(DROPS, "A bench", "Soup on Mondays");
    }

    @Test
    void whatSheAddsAndWhatSheOnlyBeganAreThereOnceAlsoWhenThePageIsLoadedAnewInBetween() {
        early().pressSequentially("Soup");
        early().press("Enter");
        assertThat(early()).hasValue("");
        early().pressSequentially("Half a");
        ana.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(early()).hasValue("Half a");
        assertThat(ana.page().locator(".first-sight .writer-waiting .card-text"))
                .hasText(new String[] {"Soup"});
        early().press("Control+End");
        early().pressSequentially(" sentence");
        theBoardComes();
        assertThat(field()).hasValue("Half a sentence");
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
        assertThat(ana).seesCards(DROPS, "A bench", "Soup");
    }

    @Test
    void whatHerBrowserHasNoRoomToKeepIsNotLostEither() {
        early().pressSequentially("Soup");
        ana.tampersBy("void (Storage.prototype.setItem = () => { throw new Error('full'); })");
        early().press("Enter");
        early().pressSequentially("Half a sentence");
        theBoardComes();
        assertThat(field()).hasValue("Half a sentence");
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
    }

    @Test
    void whatSheAddsWhileALetterIsStillBeingComposedIsThereOnce() {
        early().pressSequentially("Soup");
        early().dispatchEvent("compositionstart", Map.of("bubbles", true));
        theBoardIsOnItsWay();
        ana.page().locator("board-frame").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        early().locator("xpath=ancestor::card-writer").locator(".writer-add").click();
        early().pressSequentially("Half a sentence");
        early().dispatchEvent("compositionend", Map.of("bubbles", true));
        theBoardStands();
        assertThat(field()).hasValue("Half a sentence");
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
        assertThat(ana).seesCards(DROPS, "A bench", "Soup");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH_DESK", "DUTCH_TABLET", "DUTCH_PHONE"})
    void whatStandsAboveABoardIsThereBeforeItAndNothingMovesWhenItComes(Profile screen) {
        riverside.verbs(PitStops.class).open(riverside.gerda(), "An evening");
        riverside
                .verbs(Openings.class)
                .set(riverside.gerda(), riverside.reflections().id(), Openness.QUIET);
        var drops = riverside.lane(DROPS).id();
        riverside.verbs(QuietCards.class).write(riverside.ana(), Id.next(), drops, new CardText("A well"));
        early().waitFor();
        screen.sizes(ana.page());
        ana.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        early().waitFor();
        assertThat(ana.page().locator(".first-sight .pitstop-stage")).hasText(ana.word("stage.CHECK_IN"));
        assertThat(ana.page().locator(".first-sight .board-room")).containsText(ana.word("openness.quiet"));
        assertThat(ana.page().locator(".first-sight board-card")).containsText(new String[] {"A bench", "A well"});
        var parts = List.of(
                ".wordmark-mark",
                ".board-tabs > a",
                ".pitstop-stage",
                ".board-room",
                ".card-text",
                ".card-note",
                ".writer-field");
        var before = parts.stream().map(this::whereIs).toList();
        theBoardComes();
        assertThat(parts.stream().map(this::whereIs)).containsExactlyElementsOf(before);
        assertThat(ana.page().evaluate(LIES_OVER_ANOTHER)).isEqualTo(List.of());
    }

    /** The first of its kind that one sees. */
    private String whereIs(String part) {
        var box = ana.page().locator(part + ":visible").first().boundingBox();
        return "%.0f, %.0f, %.0f wide".formatted(box.x, box.y, box.width);
    }

    /** The field of the lane of drops, which is the first. */
    private Locator early() {
        return ana.page().locator(".first-sight .writer-field").first();
    }

    private Locator field() {
        return ana.lane(DROPS).locator(".writer-field");
    }

    private void theBoardComes() {
        theBoardIsOnItsWay();
        theBoardStands();
    }

    private void theBoardIsOnItsWay() {
        ana.page().unroute(WHAT_MAKES_A_BOARD);
        onTheWay.forEach(Route::resume);
        onTheWay.clear();
    }

    private void theBoardStands() {
        ana.isOnTheBoard();
        assertThat(ana.page().locator(".first-sight")).hasCount(0);
    }
}
