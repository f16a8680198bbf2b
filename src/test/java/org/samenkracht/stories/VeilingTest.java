package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.Veils;
import org.samenkracht.pitstop.PitStops;

/** Gerda and Hugo, guides, hide a card that should not have been written, and show it again. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class VeilingTest {

    private static final String TEXT = "The man at number 12 drinks";
    private static final String WHY = "It names somebody who is not here";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour hugo;
    private Riverside riverside;

    VeilingTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        gerda = cast.gerda();
        hugo = cast.hugo();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @Test
    void aHiddenCardGoesAtOnceFromEverybodysPageAndComesBackAsItWas() {
        riverside.card(riverside.bo(), riverside.lane(DROPS), "We cook");
        riverside.card(riverside.ana(), riverside.lane(DROPS), TEXT);
        var wire = Wire.of(chris);
        ana.goesTo(REFLECTIONS);
        chris.opens(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        hugo.goesTo(REFLECTIONS);
        chris.looksCloserAt(TEXT);
        assertThat(chris).reads("detail.heading");
        wire.begins();

        gerda.chooses(TEXT, "veil.ask");
        gerda.confirms("veil.do");
        assertThat(gerda).reads("refusal.text.empty");
        gerda.fills("veil.reason", WHY);
        gerda.confirms("veil.do");
        assertThat(chris).reads("openness.told.CARD_VEILED", "Gerda").seesNoMore(chris.word("detail.heading"));
        assertThat(chris).seesCards(DROPS, "We cook");
        for (var seer : new Neighbour[] {ana, gerda, hugo}) {
            assertThat(seer.holds(TEXT).locator(".card-note")).hasText(seer.word("veil.note", "Gerda", WHY));
            assertThat(seer.holds(TEXT).locator(".card-action--edit")).isHidden();
        }
        chris.reloads();
        assertThat(chris).seesCards(DROPS, "We cook");
        ana.reloads();
        assertThat(ana.holds(TEXT).locator(".card-note")).hasText(ana.word("veil.note", "Gerda", WHY));
        wire.carriedNone("number 12");

        hugo.chooses(TEXT, "veil.lift");
        assertThat(chris).seesCards(DROPS, "We cook", TEXT);
        for (var seer : new Neighbour[] {ana, gerda, hugo}) {
            assertThat(seer.holds(TEXT).locator(".card-note")).isHidden();
        }
        ana.rewords(TEXT, "Somebody drinks");
        assertThat(chris).seesCards(DROPS, "We cook", "Somebody drinks");
        Assertions.assertThat(chris.complaints()).isEmpty();
        Assertions.assertThat(ana.complaints()).isEmpty();
    }

    @Test
    void whoReadsAPitstopBackMeanwhileSeesItGoAndComeBackToo() {
        var pitStops = riverside.verbs(PitStops.class);
        var pitStop = pitStops.open(riverside.gerda(), "What we learned from the soup");
        var card = riverside.card(riverside.ana(), riverside.lane(DROPS), TEXT);
        pitStops.close(riverside.gerda(), pitStop.id());
        chris.goesTo("pitstops/" + pitStop.id());
        assertThat(chris).sees(TEXT);
        riverside.verbs(Veils.class).veil(riverside.gerda(), card.id(), WHY);
        assertThat(chris).seesNoMore(TEXT);
        riverside.verbs(Veils.class).lift(riverside.gerda(), card.id());
        assertThat(chris).sees(TEXT);
    }

    @Test
    void whoHasTheFocusOnACardThatIsHiddenGoesOnAtTheNext() {
        riverside.card(riverside.bo(), riverside.lane(DROPS), TEXT);
        riverside.card(riverside.bo(), riverside.lane(DROPS), "We cook");
        chris.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        chris.card(TEXT).focus();
        gerda.chooses(TEXT, "veil.ask");
        gerda.fills("veil.reason", WHY);
        gerda.confirms("veil.do");
        assertThat(chris).seesNoCard(TEXT);
        assertThat(chris.card("We cook")).isFocused();
        chris.card("We cook").hover();
        chris.card("We cook").locator(".card-action--more").click();
        assertThat(chris.page().locator(".card-menu-popover")).isVisible();
        assertThat(chris.page().getByText(chris.word("veil.ask"))).hasCount(0);
    }
}
