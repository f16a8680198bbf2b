package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever somebody types or pastes, it is shown as the words it is, or refused where it was typed. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class WritingAnythingTest {

    private static final String[] STRANGE = {
        "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>",
        "# Heading, **bold** and [a link](javascript:alert(1))",
        "=HYPERLINK(\"http://example.org\"; \"sum\")",
        "مرحبا بالجيران، نطبخ معا كل يوم اثنين",
        "👩🏽‍🌾🍲🏳️‍🌈 samen eten",
        "{{ 7 * 7 }} ${7*7} {0} !{key}!",
    };

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;

    WritingAnythingTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
    }

    @BeforeEach
    void everybodyComesToABoardOnWhichNothingIs() {
        cast.again();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
    }

    @Test
    void strangeTextIsShownAsTextToAll() {
        for (var text : STRANGE) {
            ana.writes(text, DROPS);
        }
        assertThat(ana).seesCards(DROPS, STRANGE);
        assertThat(bo).seesCards(DROPS, STRANGE);
        assertThat(chris).seesCards(DROPS, STRANGE).seesTitle(bo.page().title().replace("Reflections", "Reflecties"));
        assertThat(bo.lane(DROPS).locator(".card-text *")).hasCount(0);
        assertThat(bo.card(STRANGE[3]).locator(".card-text")).hasCSS("direction", "rtl");
        bo.rewords(STRANGE[0], STRANGE[0] + " & more");
        assertThat(chris).seesTheCard(STRANGE[0] + " & more");
    }

    @Test
    void nothingIsCalledSavedWhileItIsOnlyOnThePage() {
        ana.writes("A bench", DROPS);
        assertThat(bo).seesTheCard("A bench");
        assertThat(saving()).hasText(ana.word("saving.saved"));
        ana.cable().isSlow(Duration.ofSeconds(1));
        var field = ana.takesUp("A bench");
        field.pressSequentially("es");
        assertThat(saving()).hasText(ana.word("saving.saving"));
        assertThat(bo).seesTheCard("A benches");
        assertThat(saving()).hasText(ana.word("saving.saved"));
        ana.cable().isSlow(Duration.ZERO);
        field.fill("x".repeat(10_000));
        assertThat(saving()).hasText(ana.word("saving.held"));
        field.fill("Benches");
        field.press("Escape");
        assertThat(saving()).hasText(ana.word("saving.saved"));
        assertThat(bo).seesTheCard("Benches");
        assertThat(ana.card("Benches").locator(".card-state")).hasText("");
    }

    @Test
    void aLineBreakIsKept() {
        var field = ana.startsWriting("First we eat", DROPS);
        field.press("Shift+Enter");
        field.pressSequentially("then we talk");
        field.press("Enter");
        assertThat(bo.lane(DROPS).locator(".card-text")).hasCSS("white-space-collapse", "preserve");
        assertThat(chris.lane(DROPS).locator("board-card")).hasCount(1);
    }

    @Test
    void whatCannotBeACardIsRefusedAtTheFieldAndKept() {
        for (var text : new String[] {"   ", "x".repeat(10_000), "a bell \u0007 rings"}) {
            ana.writes(text, DROPS);
            var field = ana.lane(DROPS).locator(".writer-field");
            assertThat(ana.lane(DROPS).locator(".writer-message")).isVisible();
            assertThat(field).hasValue(text);
            assertThat(field).hasAttribute("aria-invalid", "true");
        }
        ana.writes("Something sensible", DROPS);
        assertThat(bo).seesCards(DROPS, "Something sensible");
        assertThat(chris).seesCards(DROPS, "Something sensible");
    }

    @Test
    void aRewordingThatCannotBeKeptStaysInTheField() {
        ana.writes("Short", DROPS);
        var longer = "long ".repeat(500).strip();
        var field = ana.startsRewording("Short", longer);
        field.press("Escape");
        assertThat(ana.lane(DROPS).locator(".card-message")).isVisible();
        assertThat(field).hasValue(longer);
        field.fill("Short again");
        field.press("Escape");
        assertThat(bo).seesCards(DROPS, "Short again");
    }

    @Test
    void whoStopsWritingFindsTheDraftBack() {
        var field = ana.startsWriting("I will think about", DROPS);
        field.press("Escape");
        assertThat(field).hasValue("I will think about");
        ana.reloads();
        assertThat(ana.lane(DROPS).locator(".writer-field")).hasValue("I will think about");
        assertThat(bo).seesCards(DROPS);
    }

    private Locator saving() {
        return ana.page().locator("saving-state .saving-words");
    }
}
