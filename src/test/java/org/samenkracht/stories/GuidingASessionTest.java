package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.BoardKind.ROLES;
import static org.samenkracht.board.LaneKind.BETWEEN_US;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;

/** Gerda guides a pitstop; Hugo is the other guide. What it changed is read back by all. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class GuidingASessionTest {

    private static final String TITLE = "What we learned from the soup";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour hugo;
    private Riverside riverside;
    private String coalition;

    GuidingASessionTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        gerda = cast.gerda();
        hugo = cast.hugo();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
        coalition = "coalitions/" + riverside.riverside().id();
    }

    @Test
    void everybodySeesAPitstopRunAndReadsBackWhatItChanged() {
        riverside.card(riverside.ana(), riverside.lane(DROPS), "Soup on Mondays");
        riverside.card(riverside.ana(), riverside.lane(DROPS), "We ate together");
        ana.goesTo(REFLECTIONS);
        chris.goesTo(ROLES);
        gerda.goesTo(coalition);

        gerda.fills("pitstop.title", TITLE);
        gerda.presses("pitstop.open");
        assertThat(ana).sees(TITLE);
        assertThat(chris).sees(TITLE);

        ana.rewords("Soup on Mondays", "Soup on Mondays, with bread");
        assertThat(ana).seesTheCard("Soup on Mondays, with bread");
        chris.writes("Ik heb twee petten", BETWEEN_US);
        assertThat(chris).seesCards(BETWEEN_US, "Ik heb twee petten");
        chris.goesTo(REFLECTIONS);
        chris.moves("Soup on Mondays, with bread", chris.word("lane.name.DETOURS"));
        assertThat(ana).seesCards(DETOURS, "Soup on Mondays, with bread");

        ana.links("Soup on Mondays, with bread", "ate together");
        assertThat(ana.linked("We ate together")).hasText("Soup on Mondays, with bread");

        gerda.choosesAsGuide("room.close");
        gerda.confirms("room.close");
        assertThat(gerda.page()).hasURL(Pattern.compile(".*/pitstops/.*"));
        assertThat(ana).seesNoMore(TITLE).reads("room.closed");
        assertThat(chris).seesNoMore(TITLE);
        chris.presses("room.closed.read");
        assertThat(chris).seesTitle(TITLE);
        chris.goesTo(REFLECTIONS);

        ana.writes("Afterwards", DROPS);
        assertThat(chris).seesTheCard("Afterwards");
        ana.goesTo("pitstops/" + pitStop().id());
        assertThat(ana)
                .seesTitle(TITLE)
                .sees("Soup on Mondays")
                .sees("Soup on Mondays, with bread")
                .sees("Ik heb twee petten")
                .seesNoMore("Afterwards");
        assertThat(sessionCards(ana)).hasCount(3);
        assertThat(sessionCards(ana)
                        .filter(new Locator.FilterOptions().setHasText("with bread"))
                        .first()
                        .locator(".session-by > span:not(.avatar):not(time)"))
                .containsText(new String[] {"Ana", "Chris", "Ana"});
        var linked = ana.page().locator(".session-card[data-kind=linked]");
        assertThat(linked.locator(".linked-words")).hasText("↔ We ate together");
        assertThat(linked.locator(".session-by > span:not(.avatar):not(time)"))
                .hasText(ana.word("history.LINKED", "Ana"));

        choose(ana, "session.board", "Roles");
        assertThat(sessionCards(ana)).hasCount(1);
        assertThat(ana).sees("Ik heb twee petten").seesNoMore("Soup on Mondays, with bread");
        choose(ana, "session.board", ana.word("session.board.all"));
        choose(ana, "session.who", "Ana Abels");
        assertThat(sessionCards(ana)).hasCount(2);
        assertThat(ana).sees("Soup on Mondays, with bread").seesNoMore("Ik heb twee petten");

        ana.page().getByText(ana.word("session.card")).first().click();
        assertThat(ana).seesCards(DETOURS, "Soup on Mondays, with bread");
        assertThat(ana.card("Soup on Mondays, with bread")).isFocused();
    }

    @Test
    void whileOneRunsNoOtherIsOpened() {
        gerda.goesTo(coalition);
        hugo.goesTo(coalition);
        ana.goesTo(coalition);
        assertThat(ana.button("pitstop.open")).hasCount(0);
        gerda.presses("pitstop.open");
        assertThat(gerda).reads("refusal.text.empty");
        gerda.fills("pitstop.title", TITLE);
        gerda.presses("pitstop.open");
        assertThat(hugo).sees(TITLE);
        assertThat(ana).sees(TITLE);
        assertThat(hugo.button("pitstop.open")).hasCount(0);
        assertThat(ana.button("room.guide")).hasCount(0);
    }

    @Test
    void twoGuidesWhoCloseInTheSameMomentCloseItOnce() {
        riverside.verbs(PitStops.class).open(riverside.gerda(), TITLE);
        ana.goesTo(REFLECTIONS);
        gerda.goesTo(coalition);
        hugo.goesTo(coalition);
        ana.writes("During", DROPS);
        assertThat(ana).seesCards(DROPS, "During");
        gerda.choosesAsGuide("room.close");
        hugo.choosesAsGuide("room.close");
        new Moment().presses(gerda.inDialog("room.close")).presses(hugo.inDialog("room.close"));
        for (var guide : new Neighbour[] {gerda, hugo}) {
            assertThat(guide.page()).hasURL(Pattern.compile(".*/pitstops/.*"));
            assertThat(sessionCards(guide)).hasCount(1);
        }
        assertThat(ana).seesNoMore(TITLE);
        Assertions.assertThat(pitStop().isOpen()).isFalse();
        Assertions.assertThat(gerda.complaints()).isEmpty();
        Assertions.assertThat(hugo.complaints()).isEmpty();
    }

    private PitStop pitStop() {
        return riverside.verbs(PitStops.class).all(riverside.gerda()).getFirst();
    }

    private static Locator sessionCards(Persona reader) {
        return reader.page().locator(".session-card");
    }

    private static void choose(Persona reader, String label, String item) {
        reader.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(reader.word(label)))
                .click();
        reader.named(AriaRole.OPTION, item).click();
    }
}
