package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.summary.Consents;

/** What a screen reader tells: of each thing its name, role and state, and what happens, without being asked. */
@ExtendWith(Stage.class)
class WithoutAScreenTest {

    private static final String SOUP = "Soup on Mondays";
    private static final String TEA = "Tea on Tuesdays";

    /** So long after one came to a board it is no news who is there. */
    private static final Duration OPENING = Duration.ofSeconds(5);

    /** Who comes back sooner was never gone. */
    private static final Duration COMES_BACK = Duration.ofSeconds(20);

    /** What happens within this is told in one breath. */
    private static final Duration TOGETHER = Duration.ofSeconds(2);

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
    void whateverOneOpensIsToldByNameRoleAndState() {
        var ana = cast.ana();
        var bo = cast.bo();
        var bread = SOUP + ", with bread";
        riverside.card(riverside.bo(), riverside.lane(DROPS), SOUP);
        riverside.card(riverside.bo(), riverside.lane(DETOURS), TEA);
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        ana.rewords(SOUP, bread);
        assertThat(bo).seesTheCard(bread);
        bo.card(bread).focus();
        var hears = Spoken.to(ana);
        var dialog = ana.page().getByRole(AriaRole.DIALOG).first();

        ana.switchesInTheMenu("Dark screen");
        ana.opensTheMenu();
        hears.tells(ana.page().locator("app-menu"), """
                - menu "Menu":
                  - menuitemcheckbox "Calm mode"
                  - menuitemcheckbox "Dark screen" [checked]
                  - menuitem "Nederlands"
                  - menuitem "About me"
                  - menuitem "Sign out"
                """);
        ana.page().keyboard().press("Escape");
        ana.switchesInTheMenu("Dark screen");
        ana.page().locator(".people-open").click();
        hears.tells(ana.page().locator(".people-panel"), """
                - dialog "Who is where?":
                  - list "Who is where?":
                    - listitem: /Ana \\(you\\) .+/
                    - listitem:
                      - text: Bo at “Soup on Mondays, with bread” in Drops
                      - button "Go to Bo"
                      - button "Follow Bo"
                  - group "Notices":
                    - checkbox "Who joins and who leaves" [checked]
                    - checkbox "What others change about cards"
                """);
        ana.page().keyboard().press("Escape");
        ana.presses("find.open");
        ana.page().keyboard().type("soup");
        hears.tells(ana.page().getByRole(AriaRole.SEARCH), """
                - search "Search cards":
                  - searchbox "Search in the cards": soup
                  - combobox "Written by"
                  - combobox "Side"
                  - combobox "Lane"
                  - text: 1 of 2 cards
                  - button "Clear filter"
                """);
        ana.page().keyboard().press("Escape");

        ana.chooses(bread, "linking.ask");
        ana.page().locator(".linking-field").fill("tea");
        hears.tells(dialog, """
                - dialog "With which card do you link this one?":
                  - paragraph: Soup on Mondays, with bread
                  - searchbox "Find a card": tea
                  - list "With which card do you link this one?":
                    - listitem:
                      - button "Tea on Tuesdays Detours"
                  - paragraph: 1 card
                """);
        ana.page().locator(".linking-list button").first().click();
        hears.tells(ana.lane(DROPS), """
                - list "Drops":
                  - listitem:
                    - paragraph: Soup on Mondays, with bread
                    - list "Linked with":
                      - listitem:
                        - button "Tea on Tuesdays"
                        - button "Take away the link with “Tea on Tuesdays”"
                """);
        ana.looksCloserAt(bread);
        hears.tells(dialog, """
                - dialog "About this card":
                  - region "May the fund read this?":
                    - list:
                      - listitem:
                        - button "Turn our key"
                  - region "How the card came about":
                    - list:
                      - listitem:
                        - paragraph: Tea on Tuesdays
                      - listitem:
                        - paragraph:
                          - deletion: "removed: Mondays"
                          - insertion: "added: Mondays, with bread"
                      - listitem:
                        - paragraph: Soup on Mondays
                        - button "Put back"
                """);
        ana.presses("board.close");
        ana.putsAway(bread);
        ana.presses("trash.open");
        hears.tells(dialog, """
                - dialog "Trash":
                  - list:
                    - listitem:
                      - paragraph: Soup on Mondays, with bread
                      - button "Put back"
                """);
        ana.confirms("board.close");
        hears.tells(ana.page().locator(".board-tools").first(), """
                - button "Undo"
                - button "Redo" [disabled]
                """);
        ana.presses("conversation.heading");
        hears.tells(ana.page().getByRole(AriaRole.MAIN), """
                - complementary "Conversation":
                  - heading "Conversation" [level=2]
                  - textbox "Say something"
                  - button "Send"
                  - button "Close the conversation"
                """);
    }

    @Test
    void comingsAndChangesAreSaidPolitelyToWhoWantsToHearThem() {
        var ana = cast.ana();
        ana.hasAClockToMoveOn();
        ana.opens(REFLECTIONS);
        ana.letsPass(OPENING);
        var hears = Spoken.to(ana);
        comes(cast.bo(), ana);
        hears.says("Bo has joined");
        goes(cast.bo(), ana);
        hears.says("Bo has left");
        assertThat(ana.page().locator("live-board > [aria-live=polite]")).hasText("Bo has left.");

        wants(ana, "people.tell.comings", false);
        wants(ana, "people.tell.changes", true);
        comes(cast.chris(), ana);
        cast.chris().writes(SOUP, DROPS);
        assertThat(ana).seesTheCard(SOUP);
        ana.letsPass(TOGETHER);
        hears.says("Chris wrote a card in Drops").saidNothingOf("Chris has joined");

        wants(ana, "people.tell.comings", true);
        wants(ana, "people.tell.changes", false);
        cast.chris().rewords(SOUP, TEA);
        assertThat(ana).seesTheCard(TEA);
        ana.letsPass(TOGETHER);
        goes(cast.chris(), ana);
        hears.says("Chris has left").saidNothingOf("Chris changed a card");

        wants(ana, "people.calm", true);
        wants(ana, "people.tell.changes", true);
        comes(cast.chris(), ana);
        cast.chris().pressesOn(TEA, "Alt+ArrowRight");
        assertThat(ana).seesCards(FRICTION_SPOTS, TEA);
        ana.letsPass(TOGETHER);
        ana.pressesOn(TEA, "Alt+ArrowLeft");
        hears.says(ana.word("move.moved", "Drops", "1", "1"))
                .saidNothingOf("Chris has joined")
                .saidNothingOf("Chris moved a card");
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

    private static void comes(Neighbour somebody, Neighbour seenBy) {
        somebody.goesTo(REFLECTIONS);
        assertThat(seenBy.faceOf(somebody.name())).hasCount(1);
        seenBy.letsPass(TOGETHER);
    }

    private static void goes(Neighbour somebody, Neighbour seenBy) {
        somebody.goesTo("nowhere");
        assertThat(seenBy.faceOf(somebody.name())).hasCount(0);
        seenBy.letsPass(COMES_BACK);
        seenBy.letsPass(TOGETHER);
    }

    private static void wants(Neighbour somebody, String wish, boolean on) {
        somebody.page().locator(".people-open").click();
        somebody.field(wish).setChecked(on);
        somebody.page().keyboard().press("Escape");
    }
}
