package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.summary.Consents;

/** What a screen reader tells: of each thing its name, role and state, and what happens, without being asked. */
@ExtendWith(Stage.class)
class WithoutAScreenTest {

    private static final String SOUP = "Soup on Mondays";

    private final Riverside riverside;
    private final Cast cast;

    WithoutAScreenTest(Cast cast) {
        this.cast = cast;
        riverside = cast.riverside();
    }

    @Test
    void aBoardIsListsOfCardsAndEveryDeedIsSaid() {
        var ana = cast.ana();
        var bo = cast.bo();
        riverside.card(riverside.bo(), riverside.lane(DROPS), SOUP);
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        var hears = Spoken.to(ana);
        ana.page().locator(".skip-link").press("Enter");
        assertThat(ana.page().locator("#main")).isFocused();

        hears.tells(ana.page().locator("live-board"), """
                - region "Drops":
                  - heading "Drops" [level=2]
                  - list "Drops":
                    - listitem:
                      - paragraph: Soup on Mondays
                      - button "Change"
                      - button "Move"
                  - textbox "Write a card in Drops"
                - region "Friction spots":
                  - heading "Friction spots" [level=2]
                """);
        bo.card(SOUP).focus();
        assertThat(ana.card(SOUP))
                .hasAccessibleDescription(ana.word("live.busy").replace("{names}", "Bo"));

        ana.writes("   ", DROPS);
        var field = ana.named(AriaRole.TEXTBOX, "Write a card in Drops");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(java.util.regex.Pattern.compile(".+"));
        field.fill("");

        ana.pressesOn(SOUP, "Alt+ArrowRight");
        hears.says(ana.word("move.moved", "Friction spots", "1", "1"));
        ana.holds(SOUP).locator(".card-action--move").click();
        hears.tells(ana.page().getByRole(AriaRole.DIALOG), """
                - dialog "Where do you put this card?":
                  - heading "Where do you put this card?" [level=2]
                  - paragraph: Soup on Mondays
                  - button "Drops"
                """);
        ana.page().keyboard().press("Escape");
        ana.looksCloserAt(SOUP);
        hears.tells(ana.page().getByRole(AriaRole.DIALOG).first(), """
                - dialog:
                  - heading
                """);
        ana.presses("board.close");
        ana.putsAway(SOUP);
        hears.says(ana.word("card.archived"));
        ana.arranges("Detours", "lane.archive");
        hears.says(ana.word("lane.archived"));
        assertThat(ana.lane(DETOURS)).hasCount(0);

        ana.profile().setOffline(true);
        hears.says(ana.word("live.lost"));
        ana.profile().setOffline(false);
        hears.says(ana.word("live.back"));
    }

    @Test
    void aPitstopThatBeginsIsSaidAndASummaryIsReadByItsHeadings() {
        var gerda = cast.gerda();
        var femke = cast.femke();
        var shown = riverside.card(riverside.ana(), riverside.lane(DROPS), SOUP);
        riverside.verbs(Consents.class).turn(riverside.ana(), shown.id(), shown.version());
        riverside.verbs(Consents.class).turn(riverside.chris(), shown.id(), shown.version());
        gerda.goesTo("coalitions/" + riverside.riverside().id());
        gerda.presses("pitstop.open");
        var title = gerda.field("pitstop.title");
        assertThat(title).hasAttribute("aria-invalid", "true");
        assertThat(title)
                .hasAccessibleDescription(
                        java.util.regex.Pattern.compile(".*" + gerda.word("refusal.text.empty") + ".*"));
        gerda.fills("pitstop.title", "What we learned");
        gerda.presses("pitstop.open");
        gerda.choosesAsGuide("room.close");
        assertThat(gerda.page()
                        .getByRole(AriaRole.ALERTDIALOG)
                        .or(gerda.page().getByRole(AriaRole.DIALOG))
                        .first())
                .hasAccessibleName(java.util.regex.Pattern.compile(".+"));

        femke.goesTo("summaries/" + riverside.expedition().id());
        Spoken.to(femke).tells(femke.page().locator("body"), """
                - main:
                  - heading "Along the water" [level=1]
                  - region "Riverside":
                    - heading "Riverside" [level=2]
                    - figure "Neighbours of Riverside":
                      - blockquote: Soup on Mondays
                """);
        assertThat(femke).sees(SOUP);
    }
}
