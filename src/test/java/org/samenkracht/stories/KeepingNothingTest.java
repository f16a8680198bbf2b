package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is promised to be kept nowhere is looked for everywhere, at a server that tells its log all it can. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeepingNothingTest {

    private static final String MARK = "Zwaluwstaartverbinding";

    private final ServerProcess server =
            new ServerProcess(Stream.concat(Stream.of(Traces.IN_SIGHT), Stream.of("--logging.level.root=debug"))
                    .toArray(String[]::new));
    private final Traces traces = new Traces(server);
    private final Neighbour ana;
    private final Neighbour sjoerd;
    private final Neighbour wim;
    private final Neighbour noor;

    KeepingNothingTest(Cast cast) {
        ana = cast.visitor("Ana Duarte", Profile.DUTCH_DESK, server);
        sjoerd = cast.visitor("Sjoerd Hoekstra", Profile.DUTCH_DESK, server);
        wim = cast.visitor("Wim van Rooijen", Profile.DUTCH_PHONE, server);
        noor = cast.visitor("Noor Verhagen", Profile.DUTCH_DESK, server);
    }

    @AfterAll
    void thatWasAll() {
        server.close();
    }

    @Test
    void aLineOfTheRoundIsInNoTableNoFileAndNoLogBeforeAndAfterTheServerStopped() {
        wim.comesInByTheDemo();
        var relay = Wire.of(wim);
        wim.reloads();
        wim.isOnTheBoard();
        sjoerd.comesInByTheDemo().writes("Een kaart met " + MARK + " erop", SMALLEST_STEPS);
        assertThat(wim).seesTheCard("Een kaart met " + MARK + " erop");
        assertThat(traces.of("Een kaart met " + MARK)).contains("card.text", "samenkracht.mv.db");

        noor.opens("");
        noor.page().locator(".face").getByText(noor.name()).click();
        noor.page()
                .locator("a[href^='coalitions/']")
                .filter(new Locator.FilterOptions().setHasText("Utrecht"))
                .click();
        noor.fills("pitstop.title", "Een avond");
        noor.presses("pitstop.open");
        noor.page().locator(".pitstop[data-state=running] .pitstop-link").click();
        assertThat(noor).reads("checkin.promise");
        var evening = noor.place();
        ana.comesInByTheDemo().goesTo(evening);
        sjoerd.goesTo(evening);
        ana.fills("checkin.line", "Niet gerust, " + MARK);
        ana.presses("checkin.say");
        assertThat(sjoerd).sees("Niet gerust, " + MARK);
        assertThat(noor).sees("Niet gerust, " + MARK);

        var said = "Niet gerust";
        assertThat(traces.of(said)).isEmpty();
        assertThat(relay.heardOf(said)).isEmpty();
        noor.presses("checkin.end");
        assertThat(sjoerd).seesNoMore("Niet gerust, " + MARK);
        assertThat(traces.of(said)).isEmpty();
        server.isStopped();
        assertThat(traces.of(said)).isEmpty();
        assertThat(traces.of("Een kaart met " + MARK)).contains("card.text", "samenkracht.mv.db");
        assertThat(server.log()).as("the log tells much").contains("DEBUG");
    }
}
