package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.BoardKind.VALUES;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.board.LaneKind.OWN;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.LaneKind;

/** Ana does everything with the keyboard alone, and the focus is seen and stays where she left it, whatever Bo does. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class WithoutAMouseTest {

    private static final String SOUP = "Soup on Mondays";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Keyboard keyboard;
    private Riverside riverside;

    WithoutAMouseTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        keyboard = new Keyboard(ana);
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @AfterEach
    void andNoBrowserComplained() {
        assertThat(ana.complaints()).isEmpty();
    }

    /** In a house of their own: what other stories leave behind makes the way to a face longer and longer. */
    @Test
    void whoComesInChoosesAFaceAndAPlaceAndIsOnABoard(Chromium chromium) {
        try (var fresh = House.open();
                var company = new Company(fresh, chromium);
                var visitors = new Cast(company)) {
            var visitor = visitors.visitor("Ana Duarte", Profile.DUTCH_DESK);
            var keys = new Keyboard(visitor);
            visitor.opens("");
            keys.comesTo(
                    visitor.page().locator("button.face").filter(new Locator.FilterOptions().setHasText("Ana Duarte")));
            keys.types("<Enter>").comesTo(visitor.page().locator(".board-link[data-kind=reflections]"));
            keys.types("<Enter>");
            visitor.isOnTheBoard().reloads();
            visitor.isOnTheBoard();
            keys.types("<Tab>").sees().types("<Enter>");
            assertThat(visitor.page().locator("#main")).isFocused();
            keys.comesTo(visitor.page().locator("board-card").first());
        }
    }

    @Test
    void aCardIsWrittenRewordedMovedPutAwayAndBroughtBack() {
        card(DETOURS, "The long way round");
        bothGoToTheBoard();
        keyboard.comesTo(ana.lane(DROPS).locator(".writer-field")).types(SOUP, "<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP);
        keyboard.sees();
        assertThat(ana.lane(DROPS).locator(".writer-field")).isFocused();

        var soup = ana.holds(SOUP);
        keyboard.goesBackTo(soup).types("<Enter>").sees().types(", with bread", "<Escape>");
        assertThat(bo).seesCards(DROPS, SOUP + ", with bread");
        hasTheFocus(soup);
        keyboard.types("<Alt+ArrowRight>");
        assertThat(bo).seesCards(FRICTION_SPOTS, SOUP + ", with bread");
        hasTheFocus(soup);

        keyboard.comesTo(soup.locator(".card-action--move")).types("<Enter>");
        keyboard.comesTo(ana.page()
                .locator(".move-lane")
                .filter(new Locator.FilterOptions().setHasText(ana.word("lane.name.DETOURS"))));
        keyboard.types("<Enter>");
        assertThat(bo).seesCards(DETOURS, "The long way round", SOUP + ", with bread");
        hasTheFocus(soup);
        keyboard.types("m").comesTo(ana.button("move.up")).types("<Enter>");
        assertThat(bo).seesCards(DETOURS, SOUP + ", with bread", "The long way round");
        hasTheFocus(soup);

        keyboard.types("<Delete>");
        assertThat(bo).seesCards(DETOURS, "The long way round");
        var other = ana.holds("The long way round");
        hasTheFocus(other);
        keyboard.comesTo(other.locator(".card-action--more")).types("<Enter>", "<ArrowUp>");
        assertThat(item("card.archive")).isFocused();
        keyboard.types("<Enter>");
        assertThat(bo).seesCards(DETOURS);

        keyboard.goesBackTo(ana.button("trash.open")).types("<Enter>");
        keyboard.comesTo(ana.button("trash.restore").last()).types("<Enter>");
        assertThat(bo).seesCards(DETOURS, SOUP + ", with bread");
        assertThat(ana.button("trash.restore")).hasCount(1);
        keyboard.sees().comesTo(ana.button("trash.restore")).types("<Enter>");
        assertThat(bo).seesCards(DETOURS, SOUP + ", with bread", "The long way round");
        keyboard.sees().types("<Escape>");
        hasTheFocus(ana.button("trash.open"));
    }

    @Test
    void aCardIsLinkedWithAnotherOneGoesThereAndTheLinkIsTakenAway() {
        card(DROPS, SOUP);
        card(DETOURS, "The long way round");
        card(DETOURS, "The short way");
        bothGoToTheBoard();
        keyboard.comesTo(ana.card(SOUP)).types("l").sees().types("way", "<ArrowDown>", "<ArrowDown>");
        assertThat(ana.page().locator(".linking-list button").last()).isFocused();
        keyboard.types("<ArrowUp>", "<Enter>");
        assertThat(bo.linked("The long way round")).hasText(SOUP);
        hasTheFocus(ana.card(SOUP));
        keyboard.comesTo(ana.linked(SOUP)).types("<Enter>");
        hasTheFocus(ana.card("The long way round"));
        keyboard.comesTo(ana.card("The long way round").locator(".card-linked-cut"))
                .types("<Enter>");
        assertThat(bo.linked(SOUP)).hasCount(0);
        hasTheFocus(ana.card("The long way round"));
        keyboard.types("<Control+z>");
        assertThat(bo.linked(SOUP)).hasText("The long way round");
        keyboard.types("l", "<Escape>");
        hasTheFocus(ana.card("The long way round"));
    }

    @Test
    void whatOneDidIsUndoneAndDoneAgainByKeysAndByButtons() {
        bothGoToTheBoard();
        keyboard.comesTo(ana.lane(DROPS).locator(".writer-field")).types(SOUP, "<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP);
        keyboard.goesBackTo(ana.card(SOUP)).types("<Alt+ArrowRight>");
        assertThat(bo).seesCards(FRICTION_SPOTS, SOUP);
        keyboard.types("<Control+z>");
        assertThat(bo).seesCards(DROPS, SOUP);
        hasTheFocus(ana.card(SOUP));
        keyboard.types("<Control+Shift+z>");
        assertThat(bo).seesCards(FRICTION_SPOTS, SOUP);
        hasTheFocus(ana.card(SOUP));
        var undo = ana.page().locator("[data-deed=undo]");
        keyboard.goesBackTo(undo).types("<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP);
        keyboard.types("<Enter>");
        assertThat(bo).seesCards(DROPS);
        hasTheFocus(undo);
        keyboard.comesTo(ana.page().locator("[data-deed=redo]")).types("<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP);
    }

    @Test
    void whoUndoesWhatWasBeforeSomethingThatCannotBeUndoneKeepsAPlaceOnTheBoard() {
        bothGoToTheBoard();
        var writer = ana.lane(DROPS).locator(".writer-field");
        keyboard.comesTo(writer).types("A bench", "<Enter>", SOUP, "<Enter>");
        assertThat(bo).seesCards(DROPS, "A bench", SOUP);
        bo.rewords(SOUP, "Tea");
        assertThat(ana).seesTheCard("Tea");
        var undo = ana.page().locator("[data-deed=undo]");
        keyboard.goesBackTo(undo).types("<Enter>");
        assertThat(ana).reads("refusal.undo.REWORDED", "Bo", "Tea");
        keyboard.comesTo(ana.button("undo.earlier")).types("<Enter>");
        assertThat(bo).seesCards(DROPS, "Tea");
        assertThat(ana.page().locator("body")).not().isFocused();
        keyboard.comesTo(writer).types("<Escape>");
        hasTheFocus(ana.card("Tea"));
        keyboard.types("n");
        hasTheFocus(writer);
        keyboard.types("<Escape>");
        hasTheFocus(ana.card("Tea"));
    }

    @Test
    void theFocusIsSeenAndStaysWhateverOthersDo() {
        var one = card(DROPS, "One");
        var two = card(DROPS, "Two");
        var three = card(DROPS, "Three");
        bothGoToTheBoard();
        var cards = riverside.verbs(Cards.class);
        keyboard.comesTo(ana.card("One")).types("<ArrowDown>");
        hasTheFocus(ana.card("Two"));
        card(DROPS, "Four");
        cards.move(riverside.bo(), one.id(), riverside.lane(DETOURS).id(), null);
        cards.move(riverside.bo(), three.id(), riverside.lane(DROPS).id(), null);
        assertThat(ana).seesCards(DROPS, "Three", "Two", "Four").seesCards(DETOURS, "One");
        hasTheFocus(ana.card("Two"));
        keyboard.types("<Enter>", ", and more");
        cards.move(riverside.bo(), two.id(), riverside.lane(DETOURS).id(), null);
        assertThat(ana).reads("card.carried", "Bo", ana.word("lane.name.DETOURS"));
        keyboard.sees().types("!", "<Escape>");
        assertThat(bo).seesCards(DETOURS, "Two, and more!", "One");
        hasTheFocus(ana.card("Two, and more!"));
        cards.archive(riverside.bo(), two.id());
        assertThat(ana).reads("card.gone", "Bo");
        hasTheFocus(ana.card("One"));
        cards.archive(riverside.bo(), one.id());
        hasTheFocus(ana.lane(DETOURS).locator(".writer-field"));
    }

    @Test
    void whatOneLooksForIsFoundAndLeftAgain() {
        card(DROPS, SOUP);
        card(DETOURS, "The long way round");
        bothGoToTheBoard();
        keyboard.types("/").sees().types("long way");
        assertThat(ana).reads("find.count", 1, 2);
        keyboard.types("<Enter>");
        hasTheFocus(ana.card("The long way round"));
        keyboard.goesBackTo(ana.field("find.lane")).types("<ArrowDown>");
        assertThat(ana).reads("find.none");
        keyboard.comesTo(ana.button("find.clear")).types("<Enter>");
        assertThat(ana).seesTheCard(SOUP);
        hasTheFocus(ana.button("find.open"));
        keyboard.types("<Enter>", "zeppelin");
        assertThat(ana).reads("find.none");
        keyboard.types("<Escape>");
        assertThat(ana).seesTheCard(SOUP);
        hasTheFocus(ana.button("find.open"));
    }

    @Test
    void oneGoesToWhereSomebodyIsAndFollowsFromCardToCard() {
        card(DROPS, SOUP);
        card(FRICTION_SPOTS, "Who has the key?");
        bothGoToTheBoard();
        bo.card(SOUP).focus();
        var people = ana.page().locator(".people-open");
        keyboard.comesTo(people).types("<Enter>");
        assertThat(ana.page().locator(".people-panel")).containsText(SOUP);
        keyboard.comesTo(ana.button("people.go.whom", "Bo")).types("<Enter>");
        hasTheFocus(ana.card(SOUP));
        keyboard.goesBackTo(people).types("<Enter>");
        keyboard.comesTo(ana.button("people.follow.whom", "Bo")).types("<Enter>");
        var following = ana.page().locator(".following-bar");
        assertThat(following).containsText(ana.word("people.following", "Bo"));
        hasTheFocus(people);
        bo.card("Who has the key?").focus();
        assertThat(ana.card("Who has the key?")).isInViewport();
        keyboard.types("<Escape>");
        assertThat(following).hasCount(0);
        keyboard.types("<Enter>").comesTo(ana.field("people.calm")).types("<Space>");
        assertThat(ana.page().locator("html")).hasAttribute("data-calm", "true");
        keyboard.types("<Space>", "<Escape>");
        hasTheFocus(people);
    }

    @Test
    void whatACardSaidIsPutBackAndWhatAValueMeansIsWritten() {
        var greeting = riverside.card(riverside.ana(), riverside.ownLane(riverside.ana()), "We greet");
        riverside
                .verbs(Cards.class)
                .reword(riverside.bo(), greeting.id(), greeting.version(), new CardText("We greet each other"));
        ana.goesTo(VALUES);
        bo.goesTo(VALUES);
        var card = ana.holds("We greet each other");
        keyboard.comesTo(card).types("o");
        keyboard.comesTo(ana.field("detail.meaning.field")).types("That nobody is a stranger");
        keyboard.comesTo(ana.inDialog("board.save")).types("<Enter>");
        assertThat(ana).reads("detail.saved");
        assertThat(bo.card("We greet each other")).containsText("That nobody is a stranger");
        keyboard.sees().comesTo(ana.inDialog("history.back")).types("<Enter>");
        assertThat(bo).seesCards(OWN, "We greet");
        keyboard.sees().comesTo(ana.inDialog("board.close")).types("<Enter>");
        hasTheFocus(card);
    }

    @Test
    void oneTalksBesideTheBoard() {
        card(DROPS, SOUP);
        bothGoToTheBoard();
        var talking = ana.button("conversation.heading");
        keyboard.comesTo(talking).types("<Enter>");
        assertThat(ana.field("conversation.field")).isFocused();
        keyboard.sees().types("Shall we begin?");
        keyboard.comesTo(ana.button("conversation.send")).types("<Enter>");
        assertThat(saidTo(ana)).containsText(new String[] {"Shall we begin?"});
        keyboard.sees().types("Yes", "<Control+Enter>");
        assertThat(saidTo(ana)).containsText(new String[] {"Shall we begin?", "Yes"});
        keyboard.types("<Escape>");
        hasTheFocus(talking);
        bo.page()
                .locator(".board-tools")
                .getByText(bo.word("conversation.heading"))
                .click();
        assertThat(saidTo(bo)).containsText(new String[] {"Shall we begin?", "Yes"});

        var messages = bo.page().locator("vaadin-message-list");
        assertThat(messages).hasAttribute("aria-live", "polite");
        new Keyboard(bo)
                .goesBackTo(bo.page().locator(".people-open"))
                .types("<Enter>")
                .comesTo(bo.field("people.tell.messages"))
                .types("<Space>", "<Escape>");
        assertThat(messages).not().hasAttribute("aria-live", "polite");
        bo.page().evaluate("window.samenkracht.toggle('messages')");
    }

    @Test
    void aGuideOpensAndClosesAPitstop() {
        var gerda = cast.gerda();
        var keys = new Keyboard(gerda);
        gerda.opens("coalitions/" + riverside.riverside().id());
        keys.types("<Tab>", "<Enter>").comesTo(gerda.field("pitstop.title")).types("What we learned");
        keys.comesTo(gerda.button("pitstop.open")).types("<Enter>");
        assertThat(gerda.page().locator(".pitstop[data-state=running] > a")).isFocused();
        keys.comesTo(gerda.button("room.guide")).types("<Enter>");
        keys.types("<End>", "<Enter>").comesTo(gerda.inDialog("room.close")).types("<Enter>");
        assertThat(gerda.page()).hasURL(Pattern.compile(".*/pitstops/.*"));
        assertThat(gerda).seesTitle("What we learned");
        assertThat(gerda.complaints()).isEmpty();
    }

    @Test
    void onAPageThatIsDrawnAnewOneStaysWhereOneIs() {
        var gerda = cast.gerda();
        var page = "coalitions/" + riverside.riverside().id();
        ana.goesTo(page);
        gerda.goesTo(page);
        var values = ana.page().locator(".board-link[data-kind=values]");
        values.focus();
        var showsOut = new Keyboard(gerda);
        gerda.named(AriaRole.BUTTON, gerda.word("person.show-out.who", "Bo")).focus();
        showsOut.types("<Enter>");
        assertThat(gerda.named(AriaRole.BUTTON, gerda.word("board.cancel"))).isFocused();
        showsOut.types("<Tab>", "<Enter>");
        assertThat(gerda.page().locator(".person")).hasCount(6);
        assertThat(gerda.named(AriaRole.BUTTON, gerda.word("person.show-out.who", "Noor")))
                .isFocused();
        assertThat(ana.page().locator(".person")).hasCount(6);
        assertThat(values).isFocused();
    }

    private void bothGoToTheBoard() {
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
    }

    private Card card(LaneKind lane, String text) {
        return riverside.card(riverside.bo(), riverside.lane(lane), text);
    }

    private Locator item(String key) {
        return ana.page()
                .locator(".card-menu-popover")
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(ana.word(key)));
    }

    private static Locator saidTo(Persona persona) {
        return persona.page().locator("vaadin-message");
    }

    private void hasTheFocus(Locator what) {
        assertThat(what).isFocused();
        keyboard.sees();
    }
}
