package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.summary.Consents;

/** Femke reads for the fund what both sides, here Ana's and Chris's, let her read. */
@ExtendWith(Stage.class)
class ReadingASummaryTest {

    private static final String SHOWN = "The billiard table is in use again";
    private static final String KEPT = "Gerda pulled the plug of her telephone";

    private final Riverside riverside;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Persona femke;
    private final String summary;
    private final Card shown;

    ReadingASummaryTest(Cast cast) {
        riverside = cast.riverside();
        ana = cast.ana();
        chris = cast.chris();
        femke = cast.femke();
        summary = "summaries/" + riverside.expedition().id();
        shown = riverside.card(riverside.ana(), riverside.lane(DROPS), SHOWN);
        riverside.card(riverside.ana(), riverside.lane(DROPS), KEPT);
    }

    @Test
    void aCardIsReadOnlyWhileBothSidesTurnTheirKey() throws IOException {
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        femke.goesTo(summary);
        assertThat(femke).sees("Riverside").seesNoMore(SHOWN);

        ana.looksCloserAt(SHOWN);
        ana.button("detail.key.turn").dblclick(); // The second tap is an accident: no key is turned back by it.
        ana.presses("board.close");
        assertThat(chris.card(SHOWN).locator(".card-keys")).isVisible();
        assertThat(femke).seesNoMore(SHOWN);
        chris.looksCloserAt(SHOWN);
        chris.presses("detail.key.turn");
        assertThat(femke).sees(SHOWN);
        assertThat(ana.card(SHOWN).locator(".card-keys")).containsText(ana.word("card.released"));
        assertThat(printed()).contains("Riverside", SHOWN).doesNotContain(KEPT);

        chris.presses("board.close");
        chris.looksCloserAt(SHOWN);
        chris.presses("detail.key.back");
        assertThat(femke).sees("Riverside").seesNoMore(SHOWN);
        assertThat(femke.page().content()).doesNotContain(SHOWN, KEPT);
    }

    @Test
    void whatWasReleasedStaysAsItWasWhenTheCardIsReworded() {
        riverside.verbs(Consents.class).turn(riverside.ana(), shown.id(), shown.version());
        riverside.verbs(Consents.class).turn(riverside.chris(), shown.id(), shown.version());
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        femke.goesTo(summary);
        assertThat(femke).sees(SHOWN);
        ana.rewords(SHOWN, "The billiard table was sold");
        assertThat(chris).seesTheCard("The billiard table was sold");
        assertThat(femke).sees(SHOWN);
        assertThat(femke.page().content()).doesNotContain("was sold");
    }

    @Test
    void aFunderFindsNothingElseWhateverIsTyped() {
        var pitStop = riverside.verbs(PitStops.class).open(riverside.gerda(), "Soup");
        var board = riverside.reflections().id();
        for (var address : new String[] {
            "boards/" + board, "coalitions/" + riverside.riverside().id(), "pitstops/" + pitStop.id(), "host", "nowhere"
        }) {
            femke.opens(address);
            assertThat(femke).reads("lost.heading");
            assertThat(femke.page().content()).doesNotContain(SHOWN, KEPT);
        }
    }

    private String printed() throws IOException {
        try (var paper = Loader.loadPDF(femke.page().pdf())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
