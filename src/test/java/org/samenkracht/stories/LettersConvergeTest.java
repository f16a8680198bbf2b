package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.board.CardText;
import org.samenkracht.board.TextChanges;
import org.samenkracht.board.TextStep;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two to eight people type, take away and undo in one card, over lines that are slow, lose, repeat and break, each with the
 * module that the page has, all by chance from a seed. Every letter is written once, so none can go unnoticed. What the
 * model of the server made of each save there, the server's own merge must make of it too.
 */
@ExtendWith(Stage.class)
class LettersConvergeTest {

    private static final int SEEDS = 120;
    private static final int MOVES = 300;
    private static final String PLAYS = """
            async ([from, to, moves]) => {
              const { play } = await import("/writing-together.js");
              const played = [];
              for (let seed = from; seed < to; seed++) played.push({ seed, ...play(seed, moves) });
              return JSON.stringify(played);
            }
            """;
    private static final String CARRIES = """
            async (table) => {
              const { carry } = await import("/writing-together.js");
              return JSON.parse(table).filter((one) => carry(one) !== one.both).map(({ why }) => why);
            }
            """;

    private static final String IS_OVERTAKEN = """
            async (then) => {
              const { Rewording } = await import("/scripts/rewording.js");
              const changes = [{ from: 3, to: 6, put: "Tues" }];
              const rewording = new Rewording({ version: 1, text: "on Mondays" });
              rewording.typed("on Fridays", 6, 0);
              rewording.arrived({ version: 2, text: "on Tuesdays", step: { version: 2, edit: "of another", changes } }, then);
              const { text, base, changes: told } = rewording.next("mine");
              return `${text}, told from ${base} by ${told ? "letters" : "words"}`;
            }
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Path> PLACES = Map.of(
            "/scripts/", Path.of("frontend"),
            "/", Path.of("src/test/resources/org/samenkracht/stories"));

    private final BrowserContext profile;
    private final Page page;

    LettersConvergeTest(Chromium chromium) {
        profile = chromium.profile(new Browser.NewContextOptions());
        page = profile.newPage();
        page.route("http://letters.test/**", LettersConvergeTest::serve);
        page.navigate("http://letters.test/");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    /** What one save was, and what the model made of it. */
    record Save(int version, String edit, TextChanges changes, String text, Said said) {}

    record Said(int base, TextChanges changes) {}

    record Played(int seed, @Nullable String wrong, String start, List<Save> log) {}

    @Test
    void everybodyEndsWithTheSameWordsAndNoLetterIsLost() {
        for (int seed = 0; seed < SEEDS; seed += 20) {
            var played = (String) page.evaluate(PLAYS, List.of(seed, seed + 20, MOVES));
            for (var one : JSON.readValue(played, Played[].class)) {
                assertThat(one.wrong()).as("with seed %s", one.seed()).isNull();
                assertThat(one.log()).hasSizeGreaterThan(1);
                assertTheServerDoesTheSame(one);
            }
        }
    }

    @Test
    void theBrowserCarriesChangesAsTheServerDoes() throws IOException {
        var table = Files.readString(Path.of("src/test/resources/org/samenkracht/board/changes-carried.json"));
        assertThat(JSON.readTree(table).size()).isGreaterThan(5);
        assertThat((List<?>) page.evaluate(CARRIES, table)).isEmpty();
    }

    @Test
    void whatIsUnsentForMoreThanTwoMinutesIsNotMergedByLetters() {
        assertThat(page.evaluate(IS_OVERTAKEN, 120_000)).isEqualTo("on TuesFridays, told from 2 by letters");
        assertThat(page.evaluate(IS_OVERTAKEN, 120_001)).isEqualTo("on Fridays, told from 1 by words");
    }

    private static void assertTheServerDoesTheSame(Played one) {
        var steps = new ArrayList<TextStep>();
        String text = one.start();
        for (var save : one.log()) {
            var changes = save.said().changes();
            for (var step : steps.subList(save.said().base() - 1, steps.size())) {
                changes = changes.after(step.changes());
            }
            text = new CardText(changes.apply(text)).value();
            assertThat(text)
                    .as("seed %s, version %s", one.seed(), save.version())
                    .isEqualTo(save.text());
            steps.add(new TextStep(save.version(), save.changes(), null));
        }
    }

    private static void serve(Route route) {
        var path = java.net.URI.create(route.request().url()).getPath();
        if (path.equals("/")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><title>Letters</title>"));
            return;
        }
        var file = PLACES.get(path.startsWith("/scripts/") ? "/scripts/" : "/").resolve(path.substring(1));
        if (Files.exists(file)) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setPath(file));
        } else {
            route.abort();
        }
    }
}
