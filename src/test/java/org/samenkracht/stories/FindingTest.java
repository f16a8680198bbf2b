package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.board.Cards;
import org.samenkracht.board.LaneKind;

/** Finding one's way on a board: by words, by a link, by keys and with a finger, while others go on. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class FindingTest {

    private static final String FINDS = """
            async ([asked, text]) => {
              const { finds, fold, spansOf, wordsOf } = await import("/scripts/finding.js");
              const words = wordsOf(asked);
              return finds(words, fold(text).folded) ? spansOf(words, text).map(([start, end]) => text.slice(start, end)) : [];
            }
            """;

    private static final String FRICTION_SPOTS_ARE_UNDER_THE_MIDDLE =
            "document.querySelector('.lane[data-kind=friction_spots]').getBoundingClientRect().left < 120";

    private final Cast cast;
    private Riverside riverside;

    FindingTest(Cast cast) {
        this.cast = cast;
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @Test
    void whatOneLooksForIsFoundAtOnceAndStaysFoundWhileOthersWrite() {
        card(DROPS, "Een café met Zoë in de buurttuin");
        card(DROPS, "De stoelen stonden buiten");
        card(DETOURS, "De tuin was dicht");
        var chris = cast.chris().goesTo(REFLECTIONS);
        chris.page().keyboard().press("/");
        var field = chris.field("find.words");
        assertThat(field).isFocused();
        field.fill("TUIN cafe");
        assertThat(chris).reads("find.count", 1, 3);
        assertThat(chris.card("De stoelen stonden buiten")).isHidden();
        assertThat(chris.page().evaluate("CSS.highlights.get('found').size")).isEqualTo(2);

        field.fill("tuin");
        assertThat(chris).reads("find.count", 2, 3);
        card(FRICTION_SPOTS, "Wie heeft de sleutel van de tuin?");
        assertThat(chris).reads("find.count", 3, 4).seesTheCard("Wie heeft de sleutel van de tuin?");
        chris.writes("Zelf geschreven", DROPS);
        assertThat(chris).seesTheCard("Zelf geschreven");
        chris.field("find.lane").selectOption(new SelectOption().setIndex(1));
        assertThat(chris).reads("find.count", 1, 5);
        chris.reloads();
        assertThat(chris).reads("find.count", 1, 5).seesTheCard("Een café met Zoë in de buurttuin");

        chris.field("find.words").fill("zeppelin");
        assertThat(chris).reads("find.none");
        chris.presses("find.clear");
        assertThat(chris).seesTheCard("De stoelen stonden buiten").seesTheCard("De tuin was dicht");
        assertThat(chris.page().url()).doesNotContain("?");

        chris.page().keyboard().press("/");
        choosesOnly(chris, "find.person", "Chris");
        assertThat(chris).reads("find.count", 1, 5).seesTheCard("Zelf geschreven");
        choosesOnly(chris, "find.person", chris.word("find.any.person"));
        choosesOnly(chris, "find.side", riverside.residents().name());
        assertThat(chris).reads("find.count", 4, 5);
        assertThat(chris.card("Zelf geschreven")).isHidden();
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutMindingCapitalsOrAccents() {
        var visitor = cast.visitor("Visitor", Profile.DUTCH_DESK);
        visitor.opens("sign-in");
        assertThat(found(visitor, "zoe CAFE", "Café van Zoë")).isEqualTo(List.of("Café", "Zoë"));
        assertThat(found(visitor, "café", "Cafe\u0301s")).isEqualTo(List.of("Cafe\u0301"));
        assertThat(found(visitor, "tuin tuinfeest", "Tuinfeest in de buurttuin"))
                .isEqualTo(List.of("Tuinfeest", "tuin"));
        assertThat(found(visitor, "straße", "STRASSE 👍🏽")).isEqualTo(List.of("STRASSE"));
        assertThat(found(visitor, "👍", "Goed 👍🏽 zo")).isEqualTo(List.of("👍"));
        assertThat(found(visitor, "tuin hek", "Alleen de tuin")).isEqualTo(List.of());
    }

    @Test
    void aLinkOpensTheBoardAtItsCardOrSaysWhyNot() {
        card(DROPS, "Soep op maandag");
        var card = card(DETOURS, "De brug was open");
        var ana = cast.ana().goesTo(REFLECTIONS);
        ana.profile().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ana.chooses("De brug was open", "card.link");
        assertThat(ana).reads("link.copied");
        var link = (String) ana.page().evaluate("navigator.clipboard.readText()");

        var chris = cast.chris();
        chris.follows(link);
        assertThat(chris.card("De brug was open")).isFocused();
        riverside.verbs(Cards.class).archive(riverside.ana(), card.id());
        chris.follows(link);
        assertThat(chris).reads("link.trash");
        chris.follows(link.replace(
                card.id().toString(),
                riverside.card(riverside.ana(), "Elsewhere").id().toString()));
        assertThat(chris).reads("link.missing");
    }

    @Test
    void keysLeadFromCardToCardAndCanBeSwitchedOff() {
        card(DROPS, "One");
        card(DROPS, "Two");
        card(DROPS, "Three");
        card(DETOURS, "Beside");
        var ana = cast.ana().goesTo(REFLECTIONS);
        var keyboard = ana.page().keyboard();
        keyboard.press("j");
        assertThat(ana.card("One")).isFocused();
        keyboard.press("ArrowDown");
        assertThat(ana.card("Two")).isFocused();
        keyboard.press("k");
        assertThat(ana.card("One")).isFocused();
        keyboard.press("j");
        assertThat(ana.card("Two")).isFocused();
        keyboard.press("End");
        assertThat(ana.card("Three")).isFocused();
        keyboard.press("Tab");
        assertThat(ana.card("Three").locator(".card-action--edit")).isFocused();
        keyboard.press("Shift+Tab");
        keyboard.press("Home");
        keyboard.press("Shift+Tab");
        keyboard.press("Tab");
        assertThat(ana.card("One")).isFocused();
        keyboard.press("ArrowRight");
        assertThat(ana.card("Beside")).isFocused();
        keyboard.press("m");
        ana.confirms("move.cancel");
        assertThat(ana.card("Beside")).isFocused();
        keyboard.press("n");
        assertThat(ana.lane(DETOURS).locator(".writer-field")).isFocused();
        keyboard.press("Escape");

        keyboard.press("?");
        assertThat(ana).reads("keys.title");
        ana.field("keys.switch").uncheck();
        ana.confirms("board.close");
        ana.reloads();
        ana.isOnTheBoard();
        ana.card("One").focus();
        keyboard.press("j");
        assertThat(ana.card("One")).isFocused();
        keyboard.press("ArrowDown");
        assertThat(ana.card("Two")).isFocused();
        ana.choosesOnTheBoard("keys.name");
        ana.field("keys.switch").check();
        ana.confirms("board.close");
        assertThat(ana.page().locator("[data-board-more]")).isFocused();
    }

    @Test
    void whoIsAtACardStaysThereWhateverOthersDo() {
        var one = card(DROPS, "One");
        var two = card(DROPS, "Two");
        card(DROPS, "Three");
        var chris = cast.chris().goesTo(REFLECTIONS);
        chris.card("One").focus();
        var cards = riverside.verbs(Cards.class);
        cards.move(riverside.ana(), one.id(), riverside.lane(DETOURS).id(), null);
        assertThat(chris).reads("card.carried", "Ana", chris.word("lane.name.DETOURS"));
        assertThat(chris.card("One")).isFocused();

        chris.card("Two").focus();
        chris.page().keyboard().press("m");
        assertThat(chris).reads("move.title");
        cards.archive(riverside.ana(), two.id());
        assertThat(chris).reads("card.gone", "Ana").seesNoMore(chris.word("move.title"));
        assertThat(chris.card("Three")).isFocused();
    }

    @Test
    void aFingerDragsACardToTheLaneBesideAndASecondFingerLetsGo() {
        var noor = cast.noor();
        riverside.card(riverside.noor(), riverside.lane(DROPS), "Met de bus");
        noor.goesTo(REFLECTIONS);
        var finger = new Finger(noor.page());
        var handle = noor.card("Met de bus").locator(".card-action--move");
        finger.takes(handle).moves(200, 400).andASecondOneTouches(60, 300).lifts();
        assertThat(noor.page().locator(".card-ghost")).hasCount(0);
        assertThat(noor).seesCards(DROPS, "Met de bus");

        finger.takes(handle).moves(388, 400);
        assertThat(noor.lane(FRICTION_SPOTS).locator(".card-gap")).isInViewport();
        noor.page().waitForFunction(FRICTION_SPOTS_ARE_UNDER_THE_MIDDLE);
        finger.moves(200, 400).lifts();
        assertThat(noor).seesCards(FRICTION_SPOTS, "Met de bus");
        noor.moves("Met de bus", noor.word("lane.name.DROPS"));
        assertThat(noor).seesCards(DROPS, "Met de bus");
    }

    @Test
    void aFingerSwipesFromLaneToLane() {
        var noor = cast.noor();
        noor.goesTo(REFLECTIONS);
        var tabs = noor.page().locator(".lane-tab");
        var finger = new Finger(noor.page());

        finger.swipes(340, 400, 40);
        assertThat(tabs.nth(1)).hasAttribute("aria-current", "true");
        assertThat(noor.lane(FRICTION_SPOTS)).isInViewport();
        finger.swipes(40, 400, 340);
        assertThat(tabs.first()).hasAttribute("aria-current", "true");
    }

    private Card card(LaneKind lane, String text) {
        return riverside.card(riverside.ana(), riverside.lane(lane), text);
    }

    private static Object found(Persona persona, String asked, String text) {
        return persona.page().evaluate(FINDS, List.of(asked, text));
    }

    private static void choosesOnly(Neighbour reader, String what, String choice) {
        var choices = reader.field(what);
        var chosen = choices.locator("option").filter(new Locator.FilterOptions().setHasText(choice));
        choices.selectOption(chosen.first().getAttribute("value"));
    }
}
