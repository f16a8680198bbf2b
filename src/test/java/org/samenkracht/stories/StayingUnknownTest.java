package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever has the database, all files, a log that tells all it can, and the traffic of the other browsers, finds nothing that
 * says who wrote what in the undercurrent.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class StayingUnknownTest {

    private static final String[] TEXTS = {"Kwetterende kraanvogel", "Zwijgzame zeilboot", "Murmelende molenbeek"};
    private static final Pattern A_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d");

    private final ServerProcess server =
            new ServerProcess(Stream.concat(Stream.of(Traces.IN_SIGHT), Stream.of("--logging.level.root=debug"))
                    .toArray(String[]::new));
    private final Traces traces = new Traces(server);
    private final List<Neighbour> writers;
    private final Neighbour marleen;
    private final Neighbour noor;

    StayingUnknownTest(Cast cast) {
        writers = Stream.of("Ana Duarte", "Sjoerd Hoekstra", "Wim van Rooijen")
                .map(name -> cast.visitor(name, Profile.DUTCH_DESK, server))
                .toList();
        marleen = cast.visitor("Marleen de Wit", Profile.DUTCH_DESK, server);
        noor = cast.visitor("Noor Verhagen", Profile.DUTCH_DESK, server);
    }

    @AfterAll
    void thatWasAll() {
        server.close();
    }

    @Test
    void nothingLinksATextToAPerson() {
        noor.opens("");
        noor.page().locator(".face").getByText(noor.name()).click();
        noor.page()
                .locator("a[href^='coalitions/']")
                .filter(new Locator.FilterOptions().setHasText("Utrecht"))
                .click();
        noor.fills("pitstop.title", "Een avond");
        noor.presses("pitstop.open");
        noor.page().locator(".pitstop[data-state=running] .pitstop-link").click();
        noor.presses("undercurrent.open");
        assertThat(noor.button("undercurrent.close")).isVisible();
        var evening = noor.place();
        writers.forEach(writer -> writer.comesInByTheDemo().goesTo(evening));
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
        server.isStopped();
        assertThat(server.log()).contains("DEBUG").doesNotContain(TEXTS);
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
