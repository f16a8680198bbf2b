package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;

/** Ana, Bo and Chris write in one card at once. Ana's line is slow, and breaks. */
@ExtendWith(Stage.class)
class WritingInOneCardTest {

    private static final String WORDS = "We cook on Mondays";

    private static final String LETTER_OF_WORDS = """
            (text, words) => {
              const range = document.createRange();
              range.setStart(text.firstChild, text.textContent.length - words.length);
              return range.getBoundingClientRect().left;
            }
            """;

    /** A field does not tell where its letters are, but on one line they are as wide as those before them. */
    private static final String LETTER_OF_A_FIELD = """
            (field, words) => {
              const pen = document.createElement("canvas").getContext("2d");
              const style = getComputedStyle(field);
              pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
              const before = field.value.slice(0, field.value.length - words.length);
              return field.getBoundingClientRect().left + field.clientLeft + parseFloat(style.paddingLeft) + pen.measureText(before).width;
            }
            """;

    private final Riverside riverside;
    private final Card card;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;
    private final Locator anas;
    private final Locator bos;
    private final Locator chrises;

    WritingInOneCardTest(Cast cast) {
        riverside = cast.riverside();
        card = riverside.card(riverside.ana(), riverside.lane(DROPS), WORDS);
        ana = cast.ana().goesTo(REFLECTIONS);
        bo = cast.bo().goesTo(REFLECTIONS);
        chris = cast.chris().goesTo(REFLECTIONS);
        anas = ana.takesUp(WORDS);
        bos = bo.takesUp(WORDS);
        chrises = chris.takesUp(WORDS);
        ana.cable().isSlow(Duration.ofMillis(60));
    }

    @Test
    void everybodysLettersAreThereAndNobodysAreGone() {
        select(anas, 8, 8);
        select(bos, 0, 0);
        typeInTurn("soup ", anas, "Today ", bos, " and Fridays", chrises);
        assertAllRead("Today We cook soup on Mondays and Fridays");
        assertThat(caret(bo, "Ana")).isVisible();
        assertThat(caret(chris, "Bo")).containsText("Bo");
        assertThat(caret(ana, "Chris")).isVisible();
        assertThat(bo.page().locator(".live-caret")).hasCount(2);

        select(bos, 0, 0);
        select(chrises, 0, 0);
        typeInTurn("-", anas, "abc", bos, "xyz", chrises);
        assertAllAgree().contains("soup -on").containsSubsequence("a", "b", "c").containsSubsequence("x", "y", "z");

        int soup = read().indexOf(" soup -");
        select(anas, soup, soup + 5);
        select(bos, soup + 2, soup + 7);
        anas.press("Delete");
        bos.press("Delete");
        assertAllAgree().doesNotContain("soup").contains("cookon Mondays");
        typeInTurn("", anas, "", bos, "!", chrises);
        bos.press("Control+z");
        assertAllAgree().contains("!").contains(" -on Mondays");

        signsAreComposedWhileOthersWrite();
        aBrokenLineIsMended();
        whatIsShownAsSavedIsSaved();
    }

    @Test
    void theCaretOfWhoWritesStandsAtTheirLetter() {
        chrises.press("Escape");
        anas.press("Home");
        anas.pressSequentially("Now ");
        assertCaretOfAnaIsBefore("We cook on Mondays");
        anas.press("End");
        assertCaretOfAnaIsBefore("");
        anas.press("Control+ArrowLeft");
        assertCaretOfAnaIsBefore("Mondays");
        anas.press("ArrowLeft");
        anas.press("ArrowLeft");
        anas.press("ArrowLeft");
        assertCaretOfAnaIsBefore("on Mondays");
        bos.press("Home");
        bos.pressSequentially("So: ");
        assertThat(chris).seesTheCard("So: Now We cook on Mondays");
        assertCaretOfAnaIsBefore("on Mondays");
    }

    private void signsAreComposedWhileOthersWrite() {
        var keyboard = chris.profile().newCDPSession(chris.page());
        select(chrises, 0, 0);
        keyboard.send("Input.imeSetComposition", composed("´"));
        typeInTurn("", anas, "now", bos, "", chrises);
        assertThat(chrises).not().hasValue(bos.inputValue());
        keyboard.send("Input.imeSetComposition", composed("é"));
        var letter = new JsonObject();
        letter.addProperty("text", "é");
        keyboard.send("Input.insertText", letter);
        chris.page().keyboard().insertText("🍲");
        assertAllAgree().startsWith("é🍲").contains("now").doesNotContain("´");
    }

    private void aBrokenLineIsMended() {
        ana.cable().isCut();
        assertThat(ana).reads("live.lost");
        select(anas, 0, 0);
        typeInTurn("offline", anas, "", bos, "online", chrises);
        assertThat(bos).hasValue(chrises.inputValue());
        ana.cable().isMended();
        assertAllAgree().contains("offline").contains("online");
    }

    private void whatIsShownAsSavedIsSaved() {
        chrises.press("Control+End");
        chrises.pressSequentially(" ok");
        assertThat(chris.page().locator(".card-state[data-state=saved]")).isVisible();
        assertThat(saved()).contains(" ok");
        assertAllAgree().isEqualTo(saved());
        for (var each : List.of(ana, bo, chris)) {
            assertThat(each.page().getByText(each.word("card.twice"))).isHidden();
        }
    }

    /** A letter each, until all have written theirs. */
    private static void typeInTurn(
            String one, Locator inOne, String other, Locator inOther, String third, Locator inThird) {
        for (int letter = 0; letter < 20; letter++) {
            type(one, letter, inOne);
            type(other, letter, inOther);
            type(third, letter, inThird);
        }
    }

    private static void type(String text, int letter, Locator field) {
        if (letter < text.length()) {
            field.pressSequentially(text.substring(letter, letter + 1));
        }
    }

    private static void select(Locator field, int from, int to) {
        field.evaluate("(field, [from, to]) => (field.focus(), field.setSelectionRange(from, to))", List.of(from, to));
    }

    private static JsonObject composed(String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", 1);
        composition.addProperty("selectionEnd", 1);
        return composition;
    }

    private static Locator caret(Persona seenBy, String name) {
        return seenBy.page().locator(".live-caret").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** For Bo, who writes there too, and for Chris, who only reads. */
    private void assertCaretOfAnaIsBefore(String words) {
        var chrisesWords = chris.page().locator("board-card > .card-text");
        assertCaretOfAna(bo, bos, LETTER_OF_A_FIELD, words);
        assertCaretOfAna(chris, chrisesWords, LETTER_OF_WORDS, words);
    }

    private static void assertCaretOfAna(Persona seenBy, Locator text, String ruler, String words) {
        var bar = caret(seenBy, "Ana").locator(".caret-bar");
        await().untilAsserted(() -> {
            assertThat(bar).isVisible();
            var box = bar.boundingBox();
            assertThat(box.x + box.width / 2).isCloseTo(left(text, ruler, words), within(2.0));
        });
    }

    /** Where the letter stands with which these last words of a text begin. */
    private static double left(Locator text, String ruler, String words) {
        return ((Number) text.evaluate(ruler, words)).doubleValue();
    }

    private void assertAllRead(String words) {
        assertAllAgree().isEqualTo(words);
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertAllAgree() {
        await().untilAsserted(() -> assertThat(Stream.of(anas, bos, chrises).map(Locator::inputValue))
                .allMatch(words -> words.strip().equals(saved())));
        return assertThat(saved());
    }

    private String read() {
        return anas.inputValue();
    }

    private String saved() {
        return riverside
                .verbs(Boards.class)
                .find(riverside.ana(), card.id())
                .text()
                .value();
    }
}
