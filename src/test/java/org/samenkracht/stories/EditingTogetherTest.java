package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;

/** Three people on one board. Chris reads it in Dutch. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class EditingTogetherTest {

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;
    private Riverside riverside;

    EditingTogetherTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
    }

    @BeforeEach
    void everybodyComesToABoardOnWhichNothingIs() {
        riverside = cast.again();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
    }

    @Test
    void whatOneWritesRewordsAndMovesAllSee() {
        ana.writes("The chairs were out already", DROPS);
        assertThat(bo).seesCards(DROPS, "The chairs were out already");
        assertThat(chris).seesCards(DROPS, "The chairs were out already");
        chris.rewords("The chairs were out already", "De stoelen stonden al buiten");
        assertThat(ana).seesCards(DROPS, "De stoelen stonden al buiten");
        assertThat(bo).seesCards(DROPS, "De stoelen stonden al buiten");

        bo.moves("De stoelen stonden al buiten", bo.word("lane.name.DETOURS"));
        assertThat(ana).seesCards(DETOURS, "De stoelen stonden al buiten");
        chris.drags("De stoelen stonden al buiten", SMALLEST_STEPS);
        assertThat(ana).seesCards(SMALLEST_STEPS, "De stoelen stonden al buiten");
        ana.pressesOn("De stoelen stonden al buiten", "Alt+ArrowLeft");
        assertThat(bo).seesCards(DETOURS, "De stoelen stonden al buiten");
        assertThat(chris).seesCards(DETOURS, "De stoelen stonden al buiten");
    }

    @Test
    void cardsStandInTheSameOrderForAll() {
        ana.writes("One", DROPS);
        ana.writes("Two", DROPS);
        ana.writes("Three", DROPS);
        assertThat(chris).seesCards(DROPS, "One", "Two", "Three");
        bo.pressesOn("Three", "Alt+ArrowUp");
        assertThat(ana).seesCards(DROPS, "One", "Three", "Two");
        chris.moves("Two", chris.word("move.top"));
        assertThat(ana).seesCards(DROPS, "Two", "One", "Three");
        assertThat(bo).seesCards(DROPS, "Two", "One", "Three");
    }

    @Test
    void whatWasPutAwayComesBackByUndoAndFromTheTrash() {
        ana.writes("Soup on Mondays", DROPS);
        assertThat(bo).seesTheCard("Soup on Mondays");
        bo.putsAway("Soup on Mondays");
        assertThat(chris).seesNoCard("Soup on Mondays");
        bo.presses("board.undo");
        assertThat(chris).seesCards(DROPS, "Soup on Mondays");

        ana.putsAway("Soup on Mondays");
        assertThat(chris).seesNoCard("Soup on Mondays");
        chris.presses("trash.open");
        chris.presses("trash.restore");
        assertThat(ana).seesCards(DROPS, "Soup on Mondays");
        assertThat(bo).seesCards(DROPS, "Soup on Mondays");
    }

    @Test
    void whatBelongsTogetherIsLinkedAndAllGoFromTheOneCardToTheOther() {
        ana.writes("Soup on Mondays", DROPS);
        ana.writes("Who has a pan?", FRICTION_SPOTS);
        ana.writes("Ask the baker", SMALLEST_STEPS);
        assertThat(chris).seesTheCard("Ask the baker");
        var rewording = chris.startsRewording("Who has a pan?", "Wie heeft een pan?");
        ana.links("Soup on Mondays", "baker");
        ana.links("Ask the baker", "pan");
        assertThat(ana.linked("Soup on Mondays")).hasText("Ask the baker");
        assertThat(bo.linked("Soup on Mondays")).hasText("Ask the baker");
        assertThat(bo.linked("Ask the baker", "Soup on Mondays")).isVisible();
        assertThat(bo.linked("Ask the baker", "Wie heeft een pan?")).isVisible();
        assertThat(chris.linked("Wie heeft een pan?")).hasText("Ask the baker");
        assertThat(rewording).isFocused();

        bo.linked("Soup on Mondays").click();
        assertThat(bo.card("Ask the baker")).isFocused();
        bo.linked("Ask the baker", "Soup on Mondays").focus();
        ana.rewords("Soup on Mondays", "Soup on Thursdays");
        assertThat(bo.linked("Ask the baker", "Soup on Thursdays")).isFocused();
        ana.putsAway("Soup on Thursdays");
        assertThat(bo.linked("Ask the baker")).hasText(new String[] {"Wie heeft een pan?"});
        assertThat(bo.linked("Ask the baker")).isFocused();
        ana.presses("board.undo");
        assertThat(bo.linked("Ask the baker")).hasCount(2);
        assertThat(chris.linked("Soup on Thursdays")).hasText("Ask the baker");

        bo.takesApart("Ask the baker", "Soup on Thursdays");
        assertThat(ana.linked("Soup on Thursdays")).hasCount(0);
        assertThat(chris.linked("Ask the baker")).hasText(new String[] {"Wie heeft een pan?"});
        bo.page().keyboard().press("ControlOrMeta+z");
        assertThat(bo).reads("undo.undone", bo.word("undo.now.LINKED"));
        assertThat(ana.linked("Soup on Thursdays")).hasText("Ask the baker");
        ana.looksCloserAt("Ask the baker");
        assertThat(ana).reads("history.UNLINKED", "Bo");
        assertThat(ana.page().locator(".linked-words")).hasCount(4);
        ana.confirms("board.close");
    }

    @Test
    void whoIsWritingIsLeftInPeace() {
        ana.writes("Already here", DROPS);
        assertThat(bo).seesTheCard("Already here");
        var halfTyped = bo.startsWriting("I was just", DROPS);
        var rewording = chris.startsRewording("Already here", "Already here, and");
        chris.page().keyboard().press("Control+Home");
        ana.writes("Something else", DROPS);
        ana.moves("Something else", ana.word("move.top"));
        ana.writes("And elsewhere", DETOURS);

        assertThat(bo).seesTheCard("And elsewhere").seesTheCard("Something else");
        assertThat(halfTyped).hasValue("I was just");
        assertThat(halfTyped).isFocused();
        assertThat(chris).seesTheCard("And elsewhere").seesTheCard("Something else");
        assertThat(rewording).hasValue("Already here, and");
        assertThat(rewording).isFocused();
        Assertions.assertThat(rewording.evaluate("field => field.selectionStart"))
                .isEqualTo(0);
    }

    /** The button of a mouse is down for a tenth of a second, in which nothing may move away from under it. */
    @Test
    void whatOneClicksIsWhatOnePressedAlsoWhereOneWroteElsewhereBefore() {
        var slowly = new Locator.ClickOptions().setDelay(100);
        IntStream.rangeClosed(1, 14)
                .forEach(number -> riverside.card(riverside.ana(), riverside.lane(DROPS), "Drop " + number));
        assertThat(ana).seesTheCard("Drop 14");
        var last = ana.holds("Drop 14");
        last.scrollIntoViewIfNeeded();
        ana.lane(DROPS).locator(".writer-field").click();
        assertThat(ana.lane(DROPS).locator(".writer-foot")).isVisible();
        last.hover();
        last.locator(".card-action--edit").click(slowly);
        assertThat(last.locator(".card-field")).isFocused();
        assertThat(ana.lane(DROPS).locator(".writer-foot")).isHidden();

        last.locator(".card-field").fill("Drop fourteen");
        var before = ana.holds("Drop 13");
        before.locator(".card-text").click(slowly);
        assertThat(before.locator(".card-field")).isFocused();
        assertThat(last.locator(".card-field")).hasCount(0);
        assertThat(chris).seesTheCard("Drop fourteen");
        assertThat(chris.holds("Drop 13")).hasAttribute("data-written-by", Pattern.compile("."));
    }

    @Test
    void whoIsReadingStaysWhereTheyAre() {
        IntStream.rangeClosed(1, 14)
                .forEach(number -> riverside.card(riverside.ana(), riverside.lane(DROPS), "Drop " + number));
        assertThat(chris).seesTheCard("Drop 14");
        var read = chris.card("Drop 8");
        read.scrollIntoViewIfNeeded();
        double before = read.boundingBox().y;
        ana.rewords("Drop 2", "Drop two");
        bo.writes("Drop 15", DROPS);
        ana.moves("Drop 15", ana.word("move.top")); // Under Bo's own hand his lane may still go down to his new card.
        assertThat(chris).seesTheCard("Drop two").seesTheCard("Drop 15");
        Assertions.assertThat(read.boundingBox().y).isCloseTo(before, within(2.0));
    }

    @Test
    void twoWhoRewordOneCardInTheSameMomentLoseNoWord() {
        ana.writes("We cook on Mondays", DROPS);
        assertThat(bo).seesTheCard("We cook on Mondays");
        var anas = ana.startsRewording("We cook on Mondays", "We cook on Mondays");
        var bos = bo.startsRewording("We cook on Mondays", "We cook on Mondays");
        new Moment().typesIn(anas, "We cook soup on Mondays").typesIn(bos, "We cook on Mondays and Thursdays");
        assertThat(chris).seesTheCard("We cook soup on Mondays and Thursdays");
        assertThat(anas).hasValue("We cook soup on Mondays and Thursdays");
        assertThat(bos).hasValue("We cook soup on Mondays and Thursdays");
    }

    @Test
    void lanesAreArrangedByAllAndSeenByAll() {
        ana.choosesOnTheBoard("lane.add");
        ana.fills("lane.field", "Garden");
        ana.confirms("board.save");
        assertThat(chris.lane("Garden")).isVisible();
        chris.arranges("Garden", "lane.rename");
        chris.fills("lane.field", "Tuin");
        chris.confirms("board.save");
        assertThat(bo.lane("Tuin")).isVisible();
        bo.arranges("Tuin", "lane.left");
        assertThat(ana).seesLanes("Drops", "Friction spots", "Undercurrent", "Detours", "Tuin", "Smallest steps");
        assertThat(chris).seesLanes("Druppels", "Schuurplekken", "Onderstroom", "Omwegen", "Tuin", "Kleinste stappen");
        ana.arranges("Tuin", "lane.archive");
        assertThat(bo.lane("Tuin")).hasCount(0);
        ana.presses("board.undo");
        assertThat(chris).seesLanes("Druppels", "Schuurplekken", "Onderstroom", "Omwegen", "Tuin", "Kleinste stappen");
    }

    @Test
    void eachFieldSaysInWhichLaneItWrites() {
        assertThat(ana.named(AriaRole.TEXTBOX, "Write a card in Drops")).isVisible();
        chris.arranges("Druppels", "lane.rename");
        chris.fills("lane.field", "Parels");
        chris.confirms("board.save");
        assertThat(ana.named(AriaRole.TEXTBOX, "Write a card in Parels")).isVisible();
        assertThat(chris.named(AriaRole.TEXTBOX, chris.word("writer.writeIn", "Parels")))
                .isVisible();
    }

    @Test
    void theLastToMoveACardDecidesAndAllAgree() {
        ana.writes("Bench", DROPS);
        assertThat(bo).seesTheCard("Bench");
        assertThat(chris).seesTheCard("Bench");
        ana.pressesOn("Bench", "Alt+ArrowRight");
        bo.moves("Bench", bo.word("lane.name.SMALLEST_STEPS"));
        await().untilAsserted(() -> {
            assertThat(ana).seesCards(SMALLEST_STEPS, "Bench");
            assertThat(bo).seesCards(SMALLEST_STEPS, "Bench");
            assertThat(chris).seesCards(SMALLEST_STEPS, "Bench").seesCards(FRICTION_SPOTS);
        });
    }
}
