package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.BoardKind.VALUES;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.OWN;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.board.LogAndRows;

/** Nothing that Ana and Bo do is lost: it is undone and done again, read back, put back, and kept until it can be saved. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeepingEverythingTest {

    /** As when the server dies after it told the others what it saved. */
    private static final String HEARS_NO_ANSWERS = """
            const board = document.querySelector("live-board");
            const hear = board.hear.bind(board);
            board.hear = (what, ...told) => what === "settled" || hear(what, ...told);
            """;

    /** As when the server dies before it heard of it. */
    private static final String REACHES_NOBODY =
            "document.addEventListener('card-reword', (event) => event.stopPropagation(), true)";

    private static final String ONE_SAVE_WAITS = "Object.keys(localStorage).some((key) => key.includes('/edit/'))";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;

    KeepingEverythingTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
    }

    @BeforeEach
    void bothComeToABoardOnWhichNothingIs() {
        cast.again();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
    }

    @Test
    void whatTheServerSavedButNeverAnsweredIsNotSavedTwice() {
        ana.writes("We cook", DROPS);
        var field = ana.takesUp("We cook");
        ana.tampersBy(HEARS_NO_ANSWERS);
        for (var words : new String[] {"We cook soup", "We cook soup with bread"}) {
            field.pressSequentially(words.substring(field.inputValue().length()));
            assertThat(bo).seesTheCard(words);
        }
        field.pressSequentially(" and butter");
        ana.reloads();
        for (var everybody : new Neighbour[] {ana, bo}) {
            assertThat(everybody).seesTheCard("We cook soup with bread and butter");
        }
    }

    @Test
    void whatOthersTypedWhileASaveWasUnderWayIsNotTakenForOnesOwn() {
        ana.writes("We cook", DROPS);
        assertThat(bo).seesTheCard("We cook");
        var anas = ana.takesUp("We cook");
        var bos = bo.takesUp("We cook");
        ana.tampersBy(REACHES_NOBODY);
        anas.pressSequentially(" soup");
        ana.page().waitForFunction(ONE_SAVE_WAITS);
        bos.press("Control+Home");
        bos.pressSequentially("Soon ");
        assertThat(anas).hasValue("Soon We cook soup");
        anas.pressSequentially(" and bread");
        ana.reloads();
        for (var everybody : new Neighbour[] {ana, bo}) {
            assertThat(everybody).seesTheCard("Soon We cook soup and bread");
        }
    }

    @Test
    void everybodyUndoesTheirOwnStepsAndNobodyTramplesOnOthers() {
        assertThat(undo()).hasAttribute("aria-disabled", "true");
        ana.writes("A bench", DROPS);
        ana.writes("Soup", DROPS);
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
        ana.moves("Soup", ana.word("lane.name.DETOURS"));
        assertThat(bo).seesCards(DETOURS, "Soup");

        ana.page().locator("#main").press("Control+z");
        assertThat(ana).reads("undo.undone", ana.word("undo.now.MOVED"));
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
        redo().click();
        assertThat(bo).seesCards(DETOURS, "Soup");
        assertThat(redo()).hasAttribute("aria-disabled", "true");

        bo.moves("Soup", bo.word("lane.name.SMALLEST_STEPS"));
        assertThat(ana).seesCards(SMALLEST_STEPS, "Soup");
        undo().click();
        assertThat(ana).reads("refusal.undo.MOVED", "Bo", "Soup").seesCards(SMALLEST_STEPS, "Soup");
        ana.presses("undo.earlier");
        ana.presses("undo.earlier");
        assertThat(bo).seesNoCard("A bench").seesCards(SMALLEST_STEPS, "Soup");
        assertThat(undo()).hasAttribute("aria-disabled", "true");
    }

    @Test
    void whatACardSaidIsReadBackAndPutBackAndSoIsWhatWasPutAway() {
        ana.writes("We cook", DROPS);
        bo.rewords("We cook", "We cook soup");
        assertThat(ana).seesTheCard("We cook soup");
        ana.looksCloserAt("We cook soup");
        assertThat(ana.page().locator(".history-step").first().locator("ins")).containsText("soup");
        ana.page()
                .locator(".history-step")
                .last()
                .getByText(ana.word("history.back"))
                .click();
        assertThat(bo).seesTheCard("We cook");
        ana.confirms("board.close");

        ana.presses("trash.open");
        assertThat(ana).reads("trash.empty");
        bo.putsAway("We cook");
        assertThat(ana.page().locator(".trash-card")).containsText("We cook");
        bo.arranges(bo.word("lane.name.DROPS"), "lane.archive");
        ana.presses("trash.with.lane");
        assertThat(bo).seesCards(DROPS, "We cook");
        assertThat(ana.page().locator(".trash-card")).hasCount(0);
        ana.confirms("board.close");
    }

    @Test
    void whatIsDoneWithoutAConnectionIsKeptAndSaidToBeAndDoneWhenItIsBack() {
        ana.writes("A bench", DROPS);
        ana.writes("Soup", DROPS);
        assertThat(bo).seesCards(DROPS, "A bench", "Soup");
        assertThat(saving()).hasText(ana.word("saving.saved"));
        ana.cable().isCut();
        assertThat(saving()).hasText(ana.word("saving.lost"));
        ana.moves("Soup", ana.word("lane.name.DETOURS"));
        assertThat(ana).reads("card.moves", ana.word("lane.name.DETOURS"));
        ana.putsAway("A bench");
        assertThat(ana).reads("card.goes");
        ana.cable().isMended();
        assertThat(bo).seesCards(DETOURS, "Soup").seesNoCard("A bench");
        assertThat(saving()).hasText(ana.word("saving.saved"));
    }

    @Test
    void wordsThatWereHalfWrittenAreThereAgainAfterTheTabWasClosed() {
        ana.goesTo(VALUES);
        ana.writes("Greeting", OWN);
        assertThat(ana).seesTheCard("Greeting");
        ana.looksCloserAt("Greeting");
        ana.field("detail.meaning.field").fill("That we know each other");
        ana.closesTheTab();
        ana.opens(VALUES);
        ana.presses("undo.kept.open");
        assertThat(ana.field("detail.meaning.field")).hasValue("That we know each other");
        ana.confirms("board.save");
        assertThat(ana).reads("detail.saved");
        ana.reloads();
        assertThat(ana).seesTheCard("Greeting").seesNoMore(ana.word("undo.kept", "Greeting"));
    }

    @Test
    void theBoardsOfTheDemoCanBeMadeAgainFromTheirLogAlone() {
        LogAndRows.everywhereAgree(cast.riverside());
    }

    private Locator undo() {
        return ana.page().locator("[data-deed=undo]");
    }

    private Locator redo() {
        return ana.page().locator("[data-deed=redo]");
    }

    private Locator saving() {
        return ana.page().locator("saving-state .saving-words");
    }
}
