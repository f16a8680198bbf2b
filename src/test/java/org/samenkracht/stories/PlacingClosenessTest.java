package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.pitstop.PitStops;

/** At the end of a pitstop Ana and Chris each place a figure for their side, and nobody sees any of it until both did. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlacingClosenessTest {

    private static final String SOUP = "you brought soup";
    private static final String CALL = "nobody called us";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour noor;
    private Riverside riverside;

    PlacingClosenessTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
        gerda = cast.gerda();
        noor = cast.noor();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @AfterEach
    void andNoBrowserComplained() {
        for (var one : everybody()) {
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void eachSidePlacesUnseenAndAllSeeItOnceBothDid() {
        var wires = List.of(Wire.of(chris), Wire.of(gerda), Wire.of(noor));
        everybody().forEach(one -> one.goesTo(together()));
        assertThat(gerda).reads("closeness.none");
        riverside.verbs(PitStops.class).open(riverside.gerda(), "First evening");
        assertThat(gerda).reads("closeness.count", 0, 2);
        assertThat(gerda.button("closeness.place")).isHidden();
        assertThat(noor.button("closeness.place")).isHidden();

        ana.presses("closeness.place");
        assertThat(ana).reads("refusal.closeness.figure");
        ana.places(Closeness.TOWARDS_HAND_IN_HAND, SOUP);
        for (var one : everybody()) {
            assertThat(one).reads("closeness.count", 1, 2);
        }
        assertThat(figures(bo)).containsText(SOUP);
        assertThat(figures(ana)).containsText(SOUP);
        wires.forEach(wire -> wire.carriedNone(SOUP));
        for (var other : List.of(chris, gerda, noor)) {
            assertThat(figures(other)).hasCount(0);
            assertThat(other.page().content()).doesNotContain(SOUP);
        }

        chris.places(Closeness.BACK_TO_BACK, CALL);
        for (var one : everybody()) {
            assertThat(one).reads("closeness.shown", "First evening");
            assertThat(figures(one)).hasCount(2);
            assertThat(figures(one).first()).containsText(SOUP);
            assertThat(figures(one).last()).containsText(CALL);
            assertThat(one.page().locator(".path-table tbody tr")).hasCount(1);
        }
    }

    @Test
    void aSideThatSeesItOtherwiseNowPlacesAnotherThatFollows() {
        riverside.verbs(PitStops.class).open(riverside.gerda(), "First evening");
        everybodyComes();
        ana.places(Closeness.SIDE_BY_SIDE, SOUP);
        chris.places(Closeness.BACK_TO_BACK, CALL);
        assertThat(ana).reads("closeness.promise.shown");
        ana.places(Closeness.HAND_IN_HAND, "now that we heard you");
        for (var one : everybody()) {
            assertThat(figures(one)).hasCount(3);
            assertThat(one.page().locator(".path-table td").first()).containsText(SOUP);
            assertThat(one.page().locator(".path-table td").first()).containsText("now that we heard you");
        }
    }

    @Test
    void thePathIsToldAsATableToWhoDoesNotSeeIt() {
        var pitStops = riverside.verbs(PitStops.class);
        var readings = riverside.verbs(ClosenessReadings.class);
        for (int evening = 0; evening < 30; evening++) {
            var held = pitStops.open(riverside.gerda(), "Evening " + evening).id();
            readings.place(riverside.ana(), held, Closeness.values()[evening % 5], SOUP);
            readings.place(riverside.chris(), held, Closeness.values()[evening / 6], CALL);
            pitStops.close(riverside.gerda(), held);
        }
        everybodyComes();
        for (var one : everybody()) {
            assertThat(one.named(AriaRole.TABLE, one.word("closeness.table")).getByRole(AriaRole.ROWHEADER))
                    .hasCount(30);
            assertThat(one.page()
                            .getByRole(
                                    AriaRole.IMG,
                                    new com.microsoft.playwright.Page.GetByRoleOptions()
                                            .setName(one.word("closeness.drawing", 30))))
                    .isVisible();
            assertThat(one.page().locator(".path-line")).hasCount(2);
        }
        assertThat(noor.page().locator(".path-field").boundingBox().width).isLessThan(390);
    }

    private void everybodyComes() {
        for (var one : everybody()) {
            one.goesTo(together());
            one.named(AriaRole.HEADING, one.word("closeness.heading")).waitFor();
        }
    }

    private String together() {
        return "coalitions/" + riverside.riverside().id() + "/together";
    }

    private List<Neighbour> everybody() {
        return List.of(ana, bo, chris, gerda, noor);
    }

    private static Locator figures(Persona persona) {
        return persona.page().locator(".closeness-figures > li");
    }
}
