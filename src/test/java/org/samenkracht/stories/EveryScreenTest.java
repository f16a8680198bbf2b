package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.LaneKind.DROPS;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStops;

/**
 * Every screen, on a light desk in Dutch and on a dark phone in English: axe finds nothing, nothing scrolls sideways,
 * no sentence is missing, and the browser complains of nothing.
 */
@ExtendWith(Stage.class)
class EveryScreenTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Asks the server for each imported style sheet by a wrong address; nothing here locks the orientation. */
    private static final List<String> LOADS_STYLES_AGAIN = List.of("css-orientation-lock");

    private static final String WORDS = "The soup is ready at noon";

    private final Cast cast;
    private final Riverside riverside;

    EveryScreenTest(Cast cast) {
        this.cast = cast;
        riverside = cast.riverside();
        riverside.card(riverside.ana(), riverside.lane(DROPS), WORDS);
    }

    @ParameterizedTest
    @CsvSource({"DUTCH_DESK, LIGHT", "ENGLISH_PHONE, DARK"})
    void isForEverybody(Profile profile, ColorScheme scheme) {
        var ana = cast.somebody(riverside.ana().person(), profile);
        shine(ana, scheme);
        look(ana, "expeditions/" + riverside.expedition().id(), ".coalition-list");
        look(ana, "coalitions/" + riverside.riverside().id(), ".board-link");
        look(ana, "me", "h1");
        look(ana, "nowhere", ".lost h1");
        lookAtTheBoards(ana);
        lookAtAPitStop(ana);
        look(visitor(profile, scheme), "sign-in", ".face");
        look(
                visitor(profile, scheme),
                "join/" + riverside.verbs(Invitations.class).invite(riverside.ana()),
                ".join-form");
        lookAs(
                riverside.femke(),
                profile,
                scheme,
                "summaries/" + riverside.expedition().id(),
                ".summary-chapter");
        lookAs(riverside.hilde(), profile, scheme, "host", "h1");
    }

    private void lookAtTheBoards(Neighbour ana) {
        look(ana, "boards/" + riverside.values().id(), ".lane");
        look(ana, "boards/" + riverside.roles().id(), ".lane");
        look(ana, "boards/" + riverside.reflections().id(), "board-card");
        ana.looksCloserAt(WORDS);
        ana.inDialog("detail.key.turn").waitFor();
        check(ana, "the dialog of a card");
        ana.confirms("board.close");
        ana.presses("trash.open");
        ana.inDialog("board.close").waitFor();
        check(ana, "the trash");
        ana.confirms("board.close");
        ana.presses("conversation.heading");
        ana.field("conversation.field").waitFor();
        check(ana, "the conversation beside a board");
    }

    private void lookAtAPitStop(Neighbour ana) {
        var pitStops = riverside.verbs(PitStops.class);
        var pitStop = pitStops.open(riverside.gerda(), "Soup for all");
        look(ana, "boards/" + riverside.roles().id(), ".pitstop-bar");
        riverside.card(riverside.ana(), riverside.lane(DROPS), "Written in the pitstop");
        pitStops.close(riverside.gerda(), pitStop.id());
        look(ana, "pitstops/" + pitStop.id(), ".session-card");
    }

    private void lookAs(Person person, Profile profile, ColorScheme scheme, String address, String sign) {
        var somebody = cast.somebody(person.id(), profile);
        shine(somebody, scheme);
        look(somebody, address, sign);
    }

    private Persona visitor(Profile profile, ColorScheme scheme) {
        var visitor = cast.visitor("visitor", profile, cast.address());
        shine(visitor, scheme);
        return visitor;
    }

    private static void shine(Persona persona, ColorScheme scheme) {
        persona.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void look(Persona persona, String address, String sign) {
        persona.opens(address);
        persona.page().locator(sign).first().waitFor();
        persona.page().waitForLoadState(LoadState.LOAD);
        check(persona, address.split("/")[0]);
    }

    private static void check(Persona persona, String screen) {
        var page = persona.page();
        var faults = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(fault -> fault.getId() + ": "
                                + fault.getNodes().getFirst().getTarget() + " "
                                + fault.getNodes().getFirst().getFailureSummary())
                        .toList();
        assertThat(faults).as(screen).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s does not scroll sideways", screen)
                .isTrue();
        assertThat(page.title()).as("%s has a title", screen).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(persona.language());
        assertThat(page.locator("body").innerText()).as(screen).doesNotContain("!{");
        assertThat(persona.complaints()).as(screen).isEmpty();
    }

    /** There are no frames to go into; what lies behind an open dialog is looked at before it opens. */
    private static AxeBuilder axe(Page page) {
        var axe = new AxeBuilder(page).withTags(RULES).disableRules(LOADS_STYLES_AGAIN);
        axe.setLegacyMode(true);
        return page.locator("vaadin-dialog[opened]").count() > 0 ? axe.exclude("live-board") : axe;
    }
}
