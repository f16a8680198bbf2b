package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever has the database, all files, a log that tells all it can, and the traffic of the other browsers, finds nothing of
 * what was said in the round, and nothing that says who wrote what in the undercurrent.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StayingUnknownTest {

    private static final String MARK = "Zwaluwstaartverbinding";
    private static final String SAID = "Niet gerust";

    private static final String[] TEXTS = {"Kwetterende kraanvogel", "Zwijgzame zeilboot", "Murmelende molenbeek"};
    private static final Pattern A_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d");

    private final ServerProcess server =
            new ServerProcess(Stream.concat(Stream.of(Traces.IN_SIGHT), Stream.of("--logging.level.root=debug"))
                    .toArray(String[]::new));
    private final Traces traces = new Traces(server);
    private final Neighbour ana;
    private final Neighbour sjoerd;
    private final Neighbour wim;
    private final List<Neighbour> writers;
    private final Neighbour marleen;
    private final Neighbour noor;
    private @Nullable String evening;

    StayingUnknownTest(Cast cast) {
        ana = cast.visitor("Ana Duarte", Profile.DUTCH_DESK, server);
        sjoerd = cast.visitor("Sjoerd Hoekstra", Profile.DUTCH_DESK, server);
        wim = cast.visitor("Wim van Rooijen", Profile.DUTCH_PHONE, server);
        writers = List.of(ana, sjoerd, wim);
        marleen = cast.visitor("Marleen de Wit", Profile.DUTCH_DESK, server);
        noor = cast.visitor("Noor Verhagen", Profile.DUTCH_DESK, server);
    }

    @AfterAll
    void thatWasAll() {
        server.close();
    }

    @BeforeEach
    void theWritersAreOnTheBoardAndNoorIsAtTheEvening() {
        writers.forEach(Neighbour::isBackByTheDemo);
        if (!noor.isInTheHouse()) {
            noor.profile().clearCookies();
            noorGoesToTheEvening();
        }
    }

    @Test
    @Order(1)
    void aLineOfTheRoundIsInNoTableNoFileAndNoTraffic() {
        var relay = Wire.of(wim);
        wim.reloads();
        wim.isOnTheBoard();
        sjoerd.writes("Een kaart met " + MARK + " erop", SMALLEST_STEPS);
        assertThat(wim).seesTheCard("Een kaart met " + MARK + " erop");
        assertThat(traces.of("Een kaart met " + MARK)).contains("card.text", "samenkracht.mv.db");

        assertThat(noor).reads("checkin.promise");
        ana.goesTo(evening);
        sjoerd.goesTo(evening);
        ana.fills("checkin.line", SAID + ", " + MARK);
        ana.presses("checkin.say");
        assertThat(sjoerd).sees(SAID + ", " + MARK);
        assertThat(noor).sees(SAID + ", " + MARK);

        assertThat(traces.of(SAID)).isEmpty();
        assertThat(relay.heardOf(SAID)).isEmpty();
        noor.presses("checkin.end");
        assertThat(sjoerd).seesNoMore(SAID + ", " + MARK);
        assertThat(traces.of(SAID)).isEmpty();
    }

    @Test
    @Order(2)
    void nothingLinksATextToAPerson() {
        noor.presses("undercurrent.open");
        assertThat(noor.button("undercurrent.close")).isVisible();
        writers.forEach(writer -> writer.goesTo(evening));
        marleen.comesInByTheDemo();
        var others = List.of(Wire.of(marleen), Wire.of(noor));
        marleen.opens(evening);
        noor.opens(evening);
        for (var everybody : List.of(marleen, noor)) {
            assertThat(everybody).reads("undercurrent.heading");
        }

        var before = traces.tables();
        others.forEach(Wire::begins);
        for (int writer = 0; writer < TEXTS.length; writer++) {
            write(writers.get(writer), TEXTS[writer]);
        }
        assertThat(traces.tables()).as("the database knows nothing of it").isEqualTo(before);
        for (var text : TEXTS) {
            assertThat(traces.of(text)).as("before it surfaced").isEmpty();
        }
        assertThat(others).allSatisfy(other -> assertThat(other.since()).isEmpty());

        noor.presses("undercurrent.close");
        noor.confirms("undercurrent.close");
        assertThat(marleen).sees(TEXTS[0]).sees(TEXTS[1]).sees(TEXTS[2]);
        assertThat(noor).sees(TEXTS[0]);

        for (var other : others) {
            var messages = other.heardOf(TEXTS);
            assertThat(messages).isNotEmpty();
            for (var person : people()) {
                assertThat(messages).noneMatch(message -> message.contains(person));
            }
        }
        var shown = (String) marleen.page().locator(".undercurrent-surfaced").evaluate("part => part.outerHTML");
        assertThat(shown).contains(TEXTS).doesNotContainPattern(A_TIME);
        var rows = traces.tables().get("undercurrent");
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.keySet()).containsExactlyInAnyOrder("id", "pit_stop", "text", "code_hash");
            assertThat(traces.of(row.get("id"))).isSubsetOf("undercurrent.id");
            assertThat(traces.of(row.get("code_hash"))).isSubsetOf("undercurrent.code_hash", "samenkracht.mv.db");
        });
        assertThat(rows)
                .extracting(row -> row.get("id"))
                .as("as they came into the file")
                .isSorted();
        for (var text : TEXTS) {
            assertThat(traces.of(text)).containsExactly("undercurrent.text", "samenkracht.mv.db");
        }
    }

    @Test
    @Order(3)
    void norIsItFoundAfterTheServerStopped() {
        server.isStopped();
        assertThat(traces.of(SAID)).isEmpty();
        assertThat(traces.of("Een kaart met " + MARK)).contains("card.text", "samenkracht.mv.db");
        for (var text : TEXTS) {
            assertThat(traces.of(text)).containsExactly("undercurrent.text", "samenkracht.mv.db");
        }
        assertThat(server.log()).as("the log tells much").contains("DEBUG").doesNotContain(TEXTS);
    }

    private void noorGoesToTheEvening() {
        noor.opens("");
        noor.page().locator(".face").getByText(noor.name()).click();
        noor.page()
                .locator("a[href^='coalitions/']")
                .filter(new Locator.FilterOptions().setHasText("Utrecht"))
                .click();
        if (evening == null) {
            noor.fills("pitstop.title", "Een avond");
            noor.presses("pitstop.open");
        }
        noor.page().locator(".pitstop[data-state=running] .pitstop-link").click();
        noor.button("undercurrent.open").waitFor();
        evening = noor.place();
    }

    /** Names and identities of those who wrote. */
    private List<String> people() {
        var tables = traces.tables();
        var ids = tables.get("person").stream()
                .filter(person ->
                        writers.stream().anyMatch(writer -> writer.name().equals(person.get("name"))))
                .map(person -> person.get("id"))
                .toList();
        var memberships = tables.get("member").stream()
                .filter(member -> ids.contains(member.get("person")))
                .map((Map<String, String> member) -> member.get("id"));
        var names = writers.stream().map(writer -> writer.name().split(" ")[0]);
        return Stream.of(ids.stream(), memberships, names).flatMap(all -> all).toList();
    }

    private static void write(Neighbour writer, String text) {
        writer.fills("undercurrent.text", text);
        writer.presses("undercurrent.write");
        assertThat(writer.page().locator(".undercurrent-code-signs")).isVisible();
    }
}
