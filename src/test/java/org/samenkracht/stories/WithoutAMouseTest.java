package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.summary.Consents;

/** Everything can be done with the keyboard alone, and the focus is where one left it, whatever others do. */
@ExtendWith(Stage.class)
class WithoutAMouseTest {

    private static final String SOUP = "Soup on Mondays";

    private final Riverside riverside;
    private final Cast cast;

    WithoutAMouseTest(Cast cast) {
        this.cast = cast;
        riverside = cast.riverside();
    }

    @Test
    void aCardIsWrittenRewordedMovedLookedIntoPutAwayAndBroughtBack() {
        var ana = cast.ana();
        var bo = cast.bo();
        riverside.card(riverside.bo(), riverside.lane(DETOURS), "The long way round");
        ana.opens(REFLECTIONS);
        bo.opens(REFLECTIONS);

        ana.tabsTo(ana.lane(DROPS).locator(".writer-field"));
        ana.types(SOUP, "<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP);
        assertThat(ana.lane(DROPS).locator(".writer-field")).isFocused();

        var card = ana.holds(SOUP);
        ana.tabsBackTo(card);
        ana.types("<Enter>", ", with bread", "<Escape>");
        assertThat(bo).seesCards(DROPS, SOUP + ", with bread");
        assertThat(card).isFocused();
        ana.types("<Alt+ArrowRight>");
        assertThat(bo).seesCards(FRICTION_SPOTS, SOUP + ", with bread");
        assertThat(card).isFocused();

        bo.writes("Something else", FRICTION_SPOTS);
        bo.moves("Something else", bo.word("move.top"));
        bo.moves(SOUP + ", with bread", bo.word("lane.name.DETOURS"));
        bo.putsAway("Something else");
        assertThat(ana)
                .seesCards(DETOURS, "The long way round", SOUP + ", with bread")
                .seesCards(FRICTION_SPOTS);
        assertThat(card).isFocused();

        ana.tabsTo(card.locator(".card-action--move"));
        ana.types("<Enter>");
        ana.tabsTo(ana.page()
                .locator("dialog.move-dialog .menu-item")
                .filter(new Locator.FilterOptions().setHasText(ana.word("lane.name.DROPS"))));
        ana.types("<Enter>");
        assertThat(bo).seesCards(DROPS, SOUP + ", with bread");
        assertThat(card).isFocused();

        ana.tabsTo(card.locator(".card-action--more"));
        ana.types("<Enter>");
        ana.tabsTo(item(ana, "card.open"));
        ana.types("<Enter>");
        assertThat(ana.page().getByRole(AriaRole.DIALOG)).containsText(SOUP);
        ana.types("<Escape>");
        assertThat(ana.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(card.locator(".card-action--more")).isFocused();

        ana.types("<Enter>", "<ArrowUp>");
        assertThat(item(ana, "card.archive")).isFocused();
        ana.types("<Enter>");
        assertThat(bo).seesCards(DROPS);
        ana.tabsTo(ana.button("trash.open"));
        ana.types("<Enter>");
        ana.tabsTo(ana.button("trash.restore").first());
        ana.types("<Enter>", "<Escape>");
        assertThat(bo).seesTheCard("Something else");
        assertThat(ana.complaints()).isEmpty();
    }

    @Test
    void aGuideOpensAndClosesAPitstopAndAFunderReads() {
        var gerda = cast.gerda();
        var femke = cast.femke();
        var shown = riverside.card(riverside.ana(), riverside.lane(DROPS), SOUP);
        riverside.verbs(Consents.class).turn(riverside.ana(), shown.id(), shown.version());
        riverside.verbs(Consents.class).turn(riverside.chris(), shown.id(), shown.version());

        gerda.opens("coalitions/" + riverside.riverside().id());
        gerda.types("<Tab>", "<Enter>", "<Tab>");
        assertThat(gerda.page().locator("#main :focus").first()).isVisible();
        gerda.tabsTo(gerda.field("pitstop.title"));
        gerda.types("What we learned");
        gerda.tabsTo(gerda.button("pitstop.open"));
        gerda.types("<Enter>");
        gerda.tabsTo(gerda.button("pitstop.close").first());
        gerda.types("<Enter>");
        gerda.tabsTo(gerda.inDialog("pitstop.close"));
        gerda.types("<Enter>");
        assertThat(gerda.page()).hasURL(Pattern.compile(".*/pitstops/.*"));
        assertThat(gerda).seesTitle("What we learned");

        femke.opens("summaries/" + riverside.expedition().id());
        femke.types("<Tab>", "<Enter>", "<Tab>");
        assertThat(femke.page().locator("#main :focus").first()).isVisible();
        assertThat(femke).sees(SOUP);
        assertThat(femke.complaints()).isEmpty();
        assertThat(gerda.complaints()).isEmpty();
    }

    private static Locator item(Persona at, String key) {
        return at.page()
                .locator(".card-menu-popover button")
                .filter(new Locator.FilterOptions().setHasText(at.word(key)));
    }
}
