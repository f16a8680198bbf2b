package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana talks beside the board; Bo has the conversation closed. */
@ExtendWith(Stage.class)
class TalkingTest {

    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour noor;

    TalkingTest(Cast cast) {
        cast.again();
        ana = cast.ana();
        bo = cast.bo();
        noor = cast.noor();
    }

    @Test
    void whoHasTheConversationClosedSeesAndHearsThatSomethingWasSaidIfTheyWant() {
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        var news = bo.page().locator(".talk-news");
        var voice = bo.page().locator("live-board > [aria-live]");
        bo.page().evaluate("window.samenkracht.toggle('messages')");
        ana.presses("conversation.heading");
        says("Shall we begin?");
        assertThat(news).hasText(bo.word("conversation.new", 1));
        assertThat(news).isHidden();
        assertThat(voice).not().hasText(bo.word("conversation.said", "Ana"));

        bo.page().evaluate("window.samenkracht.toggle('messages')");
        says("Bo?");
        assertThat(news).hasText(bo.word("conversation.new", 2));
        assertThat(voice).hasText(bo.word("conversation.said", "Ana"));
        bo.named(AriaRole.BUTTON, bo.word("conversation.heading") + " " + news.textContent())
                .click();
        assertThat(bo.page().locator("vaadin-message")).hasCount(2);
        assertThat(news).isHidden();
        says("There you are");
        assertThat(bo.page().locator("vaadin-message")).hasCount(3);
        assertThat(news).isHidden();
        assertThat(ana.page().locator(".talk-news")).isHidden();
    }

    /** In Chromium the key Escape asks the same of a page as "back" on a phone. */
    @Test
    void backOnAPhoneClosesTheConversationAndNotTheBoard() {
        noor.goesTo(REFLECTIONS);
        noor.presses("conversation.heading");
        var drawer = noor.page().locator(".conversation--drawer");
        assertThat(drawer).isVisible();
        noor.page().evaluate("document.activeElement.blur()");
        noor.page().keyboard().press("Escape");
        assertThat(drawer).isHidden();
        assertThat(noor.page()).hasURL(Pattern.compile(".*/boards/.*"));
    }

    private void says(String words) {
        ana.fills("conversation.field", words);
        ana.presses("conversation.send");
    }
}
