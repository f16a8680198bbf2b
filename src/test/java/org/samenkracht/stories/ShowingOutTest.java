package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is shown out is off the board at once, also with a browser that does not do as it is told. */
@ExtendWith(Stage.class)
class ShowingOutTest {

    private final Cast cast;
    private final Riverside riverside;
    private final Neighbour ana;
    private final Neighbour bo;

    ShowingOutTest(Cast cast) {
        this.cast = cast;
        riverside = cast.riverside();
        ana = cast.ana();
        bo = cast.bo();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
    }

    @Test
    void nothingMoreOfTheBoardIsOnThePage() {
        ana.writes("For all of us", DROPS);
        assertThat(bo).seesCards(DROPS, "For all of us");
        bo.page().route("**/boards/**", Route::abort);

        riverside.verbs(Members.class).showOut(riverside.gerda(), riverside.bo().id());

        assertThat(bo.page().locator("board-card")).hasCount(0);
        ana.writes("For those who are here", DROPS);
        assertThat(ana).seesCards(DROPS, "For all of us", "For those who are here");
        assertThat(bo.page().locator("board-card")).hasCount(0);
    }

    @Test
    void whoIsShownOutWhileRewordingIsToldAndKeepsTheWords() {
        ana.writes("For all of us", DROPS);
        var words = bo.takesUp("For all of us");
        ana.page().locator(".live-caret").waitFor();
        bo.cable().isSlow(Duration.ofMillis(700));
        words.pressSequentially(", and for the children");

        riverside.verbs(Members.class).showOut(riverside.gerda(), riverside.bo().id());
        bo.cable().isSlow(Duration.ZERO);

        assertThat(bo).reads("lost.farewell.heading").seesTitle(bo.word("lost.farewell.heading"));
        assertThat(bo.page().locator(".kept-text")).hasText("For all of us, and for the children");
        assertThat(ana.page().locator(".live-caret")).hasCount(0);
        assertThat(ana).seesCards(DROPS, "For all of us");
        bo.goesTo("boards/" + UUID.randomUUID());
        assertThat(bo).reads("lost.heading");
    }

    @Test
    void everyPageOfTheCoalitionSaysSo() {
        ana.goesTo("coalitions/" + riverside.riverside().id() + "/together");
        bo.goesTo("coalitions/" + riverside.riverside().id());

        riverside
                .verbs(Members.class)
                .showOut(riverside.gerda(), riverside.ana().id());
        riverside.verbs(Members.class).showOut(riverside.gerda(), riverside.bo().id());

        for (var gone : new Neighbour[] {ana, bo}) {
            assertThat(gone).reads("lost.farewell.heading");
            assertThat(gone.page().locator(".lost")).hasCount(1);
        }
    }

    @Test
    void whoPressesEnterTwiceShowsNobodyOut() {
        var gerda = cast.gerda();
        gerda.goesTo("coalitions/" + riverside.riverside().id());
        gerda.named(AriaRole.BUTTON, gerda.word("person.show-out.who", "Bo")).press("Enter");
        var no = gerda.named(AriaRole.BUTTON, gerda.word("board.cancel"));
        assertThat(no).isFocused();
        assertThat(gerda.named(AriaRole.ALERTDIALOG, gerda.word("person.show-out.who", "Bo"))
                        .locator("[focused]"))
                .hasCount(1);
        no.press("Enter");
        assertThat(no).isHidden();
        ana.writes("All of us are here", DROPS);
        assertThat(bo).seesCards(DROPS, "All of us are here");
        gerda.named(AriaRole.BUTTON, gerda.word("person.show-out.who", "Bo")).press("Enter");
        assertThat(no).isFocused();
        gerda.page().keyboard().press("Tab");
        gerda.page().keyboard().press("Enter");
        assertThat(bo).reads("lost.farewell.heading");
    }

    /** The database is the only truth: no word came of it, and the page finds out by itself as soon as it asks anything. */
    @Test
    void wordOfItIsNotNeeded() {
        bo.lane(DROPS).locator(".writer-field").fill("I was about to say");
        nobodyIsTold();
        bo.cable().isCut();
        bo.cable().isMended();
        assertThat(bo).reads("lost.farewell.heading").seesTitle(bo.word("lost.farewell.heading"));
        assertThat(bo.page().locator(".kept-text")).hasText("I was about to say");
    }

    @Test
    void whatIsGoneIsSaidOnAPageThatStays() {
        bo.goesTo("me");
        nobodyIsTold();
        bo.named(AriaRole.BUTTON, bo.word("me.leave.which", "Riverside"))
                .first()
                .click();
        bo.named(AriaRole.BUTTON, bo.word("me.leave")).last().click();
        assertThat(bo).reads("refusal.gone").reads("me.coalitions.none");
    }

    @Test
    void whatOneWasWritingIsStillThere() {
        bo.lane(DROPS).locator(".writer-field").fill("I was about to say");
        riverside.verbs(Members.class).showOut(riverside.gerda(), riverside.bo().id());
        assertThat(bo.page().locator(".lost")).isVisible();
        assertThat(bo.page().locator(".kept-text")).hasText("I was about to say");
        bo.goesTo("me");
        assertThat(bo.page().locator(".kept-text")).hasCount(0);
        bo.page().goBack();
        assertThat(bo.page().locator(".kept-text")).hasText("I was about to say");
        bo.presses("lost.kept.remove");
        assertThat(bo.page().locator("kept-words")).isHidden();
        assertThat(bo.named(AriaRole.LINK, bo.word("lost.home"))).isFocused();
        bo.page().reload();
        assertThat(bo.page().locator(".lost")).isVisible();
        assertThat(bo.page().locator("kept-words")).isHidden();
    }

    /** It ends in every Riverside, for those of the stories before this one look the same on the own page. */
    private void nobodyIsTold() {
        riverside
                .verbs(JdbcClient.class)
                .sql("update member set left_at = current_timestamp where person = ?")
                .param(riverside.bo().person().value())
                .update();
    }
}
