package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Members;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;

/** A pitstop begins with a round: Ana, without a mouse, Chris and newcomer Noor, on a phone, say how they are, or pass. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class CheckingInTest {

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour noor;
    private final Neighbour gerda;
    private Riverside riverside;
    private PitStop running;

    CheckingInTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        noor = cast.noor();
        gerda = cast.gerda();
    }

    @BeforeEach
    void allAreAtAPitstop() {
        riverside = cast.again();
        running = riverside.verbs(PitStops.class).open(riverside.gerda(), "How are we");
        for (var everybody : new Neighbour[] {ana, chris, noor, gerda}) {
            everybody.goesTo("pitstops/" + running.id());
        }
    }

    @Test
    void everybodySaysALineOrPassesAndAllOfItIsGoneAfterwards() {
        for (var everybody : new Neighbour[] {ana, chris, noor, gerda}) {
            assertThat(everybody).reads("checkin.promise");
            assertThat(turns(everybody, "open")).hasCount(4);
        }
        ana.field("checkin.line").focus();
        ana.page().keyboard().type("Tired and glad");
        ana.page().keyboard().press("Enter");
        noor.fills("checkin.line", "Een beetje zenuwachtig");
        noor.presses("checkin.say");
        chris.presses("checkin.pass");
        for (var everybody : new Neighbour[] {ana, chris, noor, gerda}) {
            assertThat(everybody).sees("Tired and glad").sees("Een beetje zenuwachtig");
            assertThat(turns(everybody, "passed")).hasCount(1);
            assertThat(turns(everybody, "open")).hasCount(1);
        }
        gerda.presses("checkin.end");
        for (var everybody : new Neighbour[] {ana, chris, noor}) {
            assertThat(everybody.page().getByText("Tired and glad")).hasCount(0);
            assertThat(everybody.page().locator(".checkin > .section-title")).isHidden();
        }
        ana.reloads();
        gerda.presses("checkin.begin");
        for (var everybody : new Neighbour[] {ana, chris, noor}) {
            assertThat(turns(everybody, "open")).hasCount(4);
        }
        assertThat(ana).seesNoMore("Tired and glad");
    }

    @Test
    void whoSaidItWrongTakesItBackAndSaysItAgainByKeyboard() {
        ana.field("checkin.line").focus();
        ana.page().keyboard().press("Enter");
        assertThat(ana).reads("refusal.text.empty");
        ana.page().keyboard().type("Tired");
        ana.page().keyboard().press("Enter");
        assertThat(chris).sees("Tired");
        assertThat(ana.button("checkin.back")).isFocused();
        ana.page().keyboard().press("Enter");
        assertThat(chris).seesNoMore("Tired");
        assertThat(ana.field("checkin.line")).isFocused();
        ana.page().keyboard().type("Glad");
        ana.page().keyboard().press("Enter");
        assertThat(chris).sees("Glad");
    }

    @Test
    void whatOneIsTypingStaysWhileTheOthersSpeak() {
        ana.fills("checkin.line", "Half a sen");
        chris.fills("checkin.line", "Goed");
        chris.presses("checkin.say");
        assertThat(ana).sees("Goed");
        assertThat(ana.field("checkin.line")).hasValue("Half a sen");
    }

    @Test
    void whoIsStillTypingWhenTheRoundIsOverIsToldSo() {
        ana.fills("checkin.line", "Half a sen");
        gerda.button("checkin.end").press("Enter");
        assertThat(gerda.button("checkin.begin")).isFocused();
        assertThat(ana).reads("checkin.over.typed");
        assertThat(ana.page().locator(".page-title")).isFocused();
        assertThat(chris).seesNoMore(chris.word("checkin.over.typed"));
        gerda.page().keyboard().press("Enter");
        assertThat(ana.field("checkin.line")).hasValue("");
        assertThat(gerda.button("checkin.end")).isFocused();
        ana.fills("checkin.line", "Half a sen");
        riverside.verbs(PitStops.class).close(riverside.gerda(), running.id());
        assertThat(ana).seesTitle("How are we").reads("closing.heading").reads("checkin.over.typed");
    }

    @Test
    void theWordsOfWhoIsShownOutGoToo() {
        noor.fills("checkin.line", "Ik ben er");
        noor.presses("checkin.say");
        assertThat(ana).sees("Ik ben er");
        riverside
                .verbs(Members.class)
                .showOut(riverside.gerda(), riverside.noor().id());
        assertThat(ana.page().getByText("Ik ben er")).hasCount(0);
        assertThat(noor.page().locator(".checkin > .section-title")).isHidden();
    }

    @Test
    void aRoundCanBeUsedByEverybody() {
        ana.fills("checkin.line", "Tired and glad");
        ana.presses("checkin.say");
        chris.presses("checkin.pass");
        for (var reader : new Neighbour[] {ana, chris, gerda}) {
            assertThat(reader).sees("Tired and glad");
            assertThat(new Screen(reader, "check-in").flaws()).isEmpty();
        }
    }

    private static Locator turns(Persona reader, String kind) {
        return reader.page().locator(".checkin-turn[data-turn=%s]".formatted(kind));
    }
}
