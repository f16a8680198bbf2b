package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;

/** Gerda, a guide, locks what the others work on, and opens it again. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class LockingTest {

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
    private Riverside riverside;

    LockingTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        noor = cast.noor();
        gerda = cast.gerda();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @Test
    void whatOneIsWritingWhenABoardIsLockedIsKeptAndSavedOnceItIsOpenAgain() {
        riverside.card(riverside.bo(), riverside.lane(DROPS), "We cook");
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        noor.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        chris.startsWriting("Half a sentence", DETOURS);
        var field = ana.takesUp("We cook");

        gerda.choosesOnTheBoard("openness.lock");
        for (var everybody : new Neighbour[] {ana, chris, noor, gerda}) {
            assertThat(everybody).reads("openness.told.BOARD_LOCKED", "Gerda").reads("openness.locked");
        }
        field.pressSequentially(" soup");
        field.press("Escape");
        assertThat(ana).reads("refusal.board.locked");
        assertThat(field).hasValue("We cook soup");
        assertThat(noor.lane(DROPS).locator(".writer-field")).isHidden();
        assertThat(gerda.holds("We cook").locator(".card-action--edit")).isHidden();
        assertThat(gerda.holds("We cook").locator(".card-action--move")).isHidden();
        writerOf(chris).press("Enter");
        assertThat(chris.lane(DETOURS).locator(".writer-message")).hasText(chris.word("openness.closed.board"));
        chris.reloads();
        assertThat(writerOf(chris)).hasValue("Half a sentence");
        assertThat(chris).reads("openness.locked").seesTheCard("We cook");

        gerda.choosesOnTheBoard("openness.unlock");
        assertThat(gerda).seesTheCard("We cook soup");
        assertThat(noor.lane(DROPS).locator(".writer-field")).isVisible();
        writerOf(chris).press("Enter");
        assertThat(ana).seesCards(DETOURS, "Half a sentence");
        Assertions.assertThat(ana.complaints()).isEmpty();
        Assertions.assertThat(chris.complaints()).isEmpty();
    }

    @Test
    void aPageThatDoesNotKnowOfALockIsRefusedAndKeepsTheWords() {
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        ana.tampersBy(HEARS_OF_NO_GUIDE);
        gerda.choosesOnTheBoard("openness.lock");
        assertThat(gerda).reads("openness.locked");
        ana.writes("Written too late", DROPS);
        assertThat(ana.lane(DROPS).locator(".writer-message")).hasText(ana.word("refusal.board.locked"));
        assertThat(ana.lane(DROPS).locator(".writer-field")).hasValue("Written too late");
        assertThat(gerda).seesNoCard("Written too late");
    }

    @Test
    void aCardThatWasRefusedWhileOneWritesTheNextIsKeptToo() {
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        ana.tampersBy(HEARS_OF_NO_GUIDE);
        gerda.choosesOnTheBoard("openness.lock");
        assertThat(gerda).reads("openness.locked");
        ana.cable().isSlow(Duration.ofMillis(300));
        ana.writes("Written too late", DETOURS);
        ana.startsWriting("And half a", DETOURS);
        assertThat(ana.button("writer.takeBack")).isVisible();
        ana.cable().leadsTo(cast.port());
        gerda.choosesOnTheBoard("openness.unlock");
        ana.reloads();
        assertThat(writerOf(ana)).hasValue("Written too late\n\nAnd half a");
    }

    @Test
    void aLaneIsLockedAloneAndTheOthersStayOpen() {
        riverside.card(riverside.bo(), riverside.lane(DROPS), "We cook");
        riverside.card(riverside.bo(), riverside.lane(DETOURS), "We got lost");
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        gerda.arranges("Drops", "lane.lock");
        assertThat(ana).reads("openness.told.LANE_LOCKED", "Gerda", "Drops").reads("openness.closed.lane");
        assertThat(ana.lane(DROPS).locator(".lane-locked")).hasText(ana.word("lane.locked"));
        assertThat(ana.lane(DROPS).locator(".lane-menu")).isHidden();
        assertThat(ana.lane(DROPS).locator(".writer-field")).isHidden();
        ana.moves("We got lost", "Drops");
        assertThat(ana).reads("refusal.lane.locked");
        ana.rewords("We got lost", "We found a garden");
        assertThat(gerda).seesCards(DETOURS, "We found a garden");
        gerda.arranges("Drops", "lane.unlock");
        assertThat(ana.lane(DROPS).locator(".lane-locked")).isHidden();
        ana.moves("We found a garden", "Drops");
        assertThat(gerda).seesCards(DROPS, "We cook", "We found a garden");
    }

    private static com.microsoft.playwright.Locator writerOf(Neighbour somebody) {
        return somebody.lane(DETOURS).locator(".writer-field");
    }
}
