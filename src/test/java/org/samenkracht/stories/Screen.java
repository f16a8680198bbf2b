package org.samenkracht.stories;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One screen as it is now, looked at closely: wide and narrow, light and dark. */
final class Screen {

    private static final String AXE = axe();

    private static final String KNOWS_AXE = "typeof axe === 'object'";

    private static final String FLAWS = """
            async (part) => {
              const rules = { "target-size": { enabled: true } };
              const axes = { rules, preload: false, reporter: "no-passes", resultTypes: ["violations"] };
              const { violations } = await axe.run(part ?? document, axes);
              return violations.flatMap(({ id, impact, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id} (${impact}) at ${target.join(" ")}: ${failureSummary}`));
            }
            """;

    private static final String RUNS_OFF =
            "document.scrollingElement.scrollWidth > document.documentElement.clientWidth";

    private static final String UNTRANSLATED = "document.documentElement.outerHTML.includes('!{')";

    private static final Profile WIDE = Profile.ENGLISH_DESK;

    private static final Profile NARROW = Profile.DUTCH_PHONE;

    /** In pixels, WCAG 2.2, 1.4.10: as on the screen of 1280 that is zoomed four times. */
    private static final int NARROWEST = 320;

    private final Persona persona;
    private final Page page;
    private final String name;
    private final List<String> flaws = new ArrayList<>();

    Screen(Persona persona, String name) {
        this.persona = persona;
        this.page = persona.page();
        this.name = name;
    }

    List<String> flaws() {
        page.locator("#main").first().waitFor();
        lookAtWhatItSays();
        learnAxe();
        lookAt(WIDE, ColorScheme.LIGHT);
        lookAt(NARROW, ColorScheme.DARK);
        page.setViewportSize(NARROWEST, NARROWEST * 2);
        lookWhetherItFits();
        WIDE.sizes(page);
        return flaws;
    }

    /** Only a part, as it is now: while a page is on its way, there is no more of it. */
    List<String> flawsWithin(String part) {
        learnAxe();
        askAxe(part, part);
        return flaws;
    }

    private void learnAxe() {
        if (!(boolean) page.evaluate(KNOWS_AXE)) {
            page.evaluate(AXE);
        }
    }

    private void lookAt(Profile size, ColorScheme scheme) {
        size.sizes(page);
        lookWhetherItFits();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        askAxe(null, page.viewportSize().width + ", " + scheme);
    }

    private void askAxe(@Nullable String part, String where) {
        ((List<?>) page.evaluate(FLAWS, part)).forEach(found -> flaw(where + ": " + found));
    }

    private void lookWhetherItFits() {
        if ((boolean) page.evaluate(RUNS_OFF)) {
            flaw("runs off the side at " + page.viewportSize().width);
        }
    }

    private void lookAtWhatItSays() {
        if (page.title().isBlank()) {
            flaw("has no title");
        }
        var language = page.locator("html").getAttribute("lang");
        if (!persona.reads().getLanguage().equals(language)) {
            flaw("says it is in the language " + language);
        }
        if ((boolean) page.evaluate(UNTRANSLATED)) {
            flaw("has words that nobody translated");
        }
    }

    private void flaw(String found) {
        flaws.add(name + " in " + persona.reads() + ": " + found);
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
