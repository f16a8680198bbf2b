package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.LaneKind;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;

/** Gerda opens a moment for the undercurrent; Ana, Bo and Chris write in it. Newcomer Noor is there and sees none of it. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class WritingUnseenTest {

    private static final String OF_ANA = "We are afraid to say it.";
    private static final String OF_BO = "Somebody decides before we meet.";
    private static final String OF_CHRIS = "Ik weet niet of ik hier mag zijn.";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;
    private final Neighbour noor;
    private final Neighbour gerda;
    private Riverside riverside;
    private PitStop pitStop;

    WritingUnseenTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
        noor = cast.noor();
        gerda = cast.gerda();
    }

    @BeforeEach
    void allAreAtAPitstopInWhichAMomentIsOpen() {
        riverside = cast.again();
        pitStop = riverside.verbs(PitStops.class).open(riverside.gerda(), "What lies beneath");
        for (var everybody : new Neighbour[] {ana, bo, chris, noor, gerda}) {
            everybody.goesTo("pitstops/" + pitStop.id());
        }
        gerda.presses("undercurrent.open");
    }

    @Test
    void whatThreePeopleWroteSurfacesWithoutNamesAndStaysReadable() {
        assertThat(ana).reads("undercurrent.promise.never").reads("undercurrent.limits.manner");
        write(ana, OF_ANA);
        write(bo, OF_BO);
        gerda.presses("undercurrent.close");
        assertThat(gerda).reads("undercurrent.close.few");
        gerda.presses("undercurrent.close.wait");
        write(chris, OF_CHRIS);
        assertThat(gerda).seesNoMore(OF_ANA);
        gerda.presses("undercurrent.close");
        assertThat(gerda).reads("undercurrent.close.enough");
        gerda.confirms("undercurrent.close");
        for (var everybody : new Neighbour[] {ana, bo, chris, gerda}) {
            assertThat(everybody).sees(OF_ANA).sees(OF_BO).sees(OF_CHRIS);
        }
        assertThat(surfaced(noor)).hasCount(0);

        riverside.verbs(PitStops.class).close(riverside.gerda(), pitStop.id());
        for (var reader : new Neighbour[] {bo, noor}) {
            reader.opens("pitstops/" + pitStop.id());
            assertThat(reader).seesTitle("What lies beneath");
        }
        assertThat(bo).sees(OF_ANA).sees(OF_BO).sees(OF_CHRIS);
        assertThat(noor).seesNoMore(noor.word("undercurrent.heading"));
    }

    @Test
    void theLaneOnTheBoardLeadsToTheMomentAndANewcomerNowhere() {
        bo.goesTo(BoardKind.REFLECTIONS);
        wayFromTheLane(bo).click();
        assertThat(bo).seesTitle("What lies beneath");
        assertThat(bo.field("undercurrent.text")).isVisible();
        gerda.presses("undercurrent.close");
        gerda.confirms("undercurrent.close");
        assertThat(bo).reads("undercurrent.few");
        bo.goesTo(BoardKind.REFLECTIONS);
        wayFromTheLane(bo).press("Enter");
        assertThat(bo).reads("undercurrent.none");
        assertThat(new Screen(bo, "nothing surfaced").flaws()).isEmpty();
        noor.goesTo(BoardKind.REFLECTIONS);
        assertThat(noor.lane(LaneKind.UNDERCURRENT)).isAttached();
        assertThat(wayFromTheLane(noor)).isHidden();
    }

    @Test
    void whatTwoPeopleWroteDoesNotSurfaceAndEverybodyIsToldSo() {
        write(ana, OF_ANA);
        write(chris, OF_CHRIS);
        gerda.presses("undercurrent.close");
        gerda.confirms("undercurrent.close");
        for (var everybody : new Neighbour[] {ana, bo, chris, gerda}) {
            assertThat(everybody).reads("undercurrent.few");
            assertThat(surfaced(everybody)).hasCount(0);
        }
        assertThat(noor).seesNoMore(noor.word("undercurrent.heading"));
    }

    @Test
    void whoHasTheCodeTakesTheTextBackFromEveryPageAtOnce() {
        var code = write(ana, OF_ANA);
        write(bo, OF_BO);
        write(chris, OF_CHRIS);
        gerda.presses("undercurrent.close");
        gerda.confirms("undercurrent.close");
        assertThat(bo).sees(OF_ANA);
        takeBack(ana, "bbbb-cccc-dddd");
        assertThat(ana).reads("undercurrent.withdraw.unknown");
        ana.fills("undercurrent.withdraw.code", code);
        ana.presses("undercurrent.withdraw");
        for (var everybody : new Neighbour[] {ana, bo, chris, gerda}) {
            assertThat(everybody.page().getByText(OF_ANA)).hasCount(0);
            assertThat(everybody).sees(OF_BO);
        }
    }

    @Test
    void oneWritesAndTakesBackWithoutAMouse() {
        ana.field("undercurrent.text").focus();
        ana.page().keyboard().type(OF_ANA);
        ana.page().keyboard().press("Tab");
        assertThat(ana.button("undercurrent.write")).isFocused();
        ana.page().keyboard().press("Enter");
        assertThat(ana.page().locator(".undercurrent-code")).isFocused();
        assertThat(ana.field("undercurrent.text")).hasCount(0);
        var code = code(ana);
        ana.page().keyboard().press("Tab");
        ana.page().keyboard().press("Enter");
        assertThat(ana.page().getByText(code)).hasCount(0);
        ana.page().locator(".undercurrent-withdrawing > summary").focus();
        ana.page().keyboard().press("Enter");
        ana.page().keyboard().press("Tab");
        ana.page().keyboard().type(code);
        ana.page().keyboard().press("Tab");
        ana.page().keyboard().press("Enter");
        assertThat(ana).reads("undercurrent.withdrawn");
    }

    @Test
    void aMomentCanBeUsedByEverybody() {
        for (var reader : new Neighbour[] {ana, chris, gerda}) {
            assertThat(reader).reads("undercurrent.heading");
            assertThat(new Screen(reader, "undercurrent").flaws()).isEmpty();
        }
        write(ana, OF_ANA);
        assertThat(new Screen(ana, "the code").flaws()).isEmpty();
        write(bo, OF_BO);
        write(chris, OF_CHRIS);
        gerda.presses("undercurrent.close");
        gerda.confirms("undercurrent.close");
        assertThat(chris).sees(OF_ANA);
        chris.page().locator(".undercurrent-withdrawing > summary").click();
        assertThat(new Screen(chris, "surfaced").flaws()).isEmpty();
    }

    /** Returns the code with which it can be taken back. */
    private static String write(Neighbour writer, String text) {
        writer.fills("undercurrent.text", text);
        writer.presses("undercurrent.write");
        return code(writer);
    }

    private static String code(Neighbour writer) {
        var code = writer.page().locator(".undercurrent-code-signs");
        assertThat(code).hasText(Pattern.compile("\\w{4}-\\w{4}-\\w{4}"));
        return code.innerText();
    }

    private static void takeBack(Neighbour writer, String code) {
        writer.page().locator(".undercurrent-withdrawing > summary").click();
        writer.fills("undercurrent.withdraw.code", code);
        writer.presses("undercurrent.withdraw");
    }

    private static Locator wayFromTheLane(Neighbour reader) {
        return reader.lane(LaneKind.UNDERCURRENT).locator(".writer-elsewhere");
    }

    private static Locator surfaced(Neighbour reader) {
        return reader.page().locator(".undercurrent-item");
    }
}
