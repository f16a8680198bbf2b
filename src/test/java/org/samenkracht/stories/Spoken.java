package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What a screen reader is told about a page without being asked: whatever changes in its live regions. */
final class Spoken {

    private static final String LISTENS = """
            () => {
              window.spoken ??= [];
              const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]";
              new MutationObserver((changes) => {
                for (const { target } of changes) {
                  const region = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)?.closest(live);
                  const words = region?.textContent.trim();
                  if (words) window.spoken.push(words);
                }
              }).observe(document, { subtree: true, childList: true, characterData: true });
            }
            """;

    private final Persona persona;

    private Spoken(Persona persona) {
        this.persona = persona;
    }

    /** Listens from now on to the page that this person has open. */
    static Spoken to(Persona persona) {
        persona.page().evaluate(LISTENS);
        return new Spoken(persona);
    }

    /** Waits until these words were said, among others or alone. */
    Spoken says(String words) {
        persona.page().waitForFunction("words => window.spoken.some(said => said.includes(words))", words);
        return this;
    }

    /** Of what would have been said before something else, which was. */
    Spoken saidNothingOf(String words) {
        assertThat(persona.page().evaluate("words => window.spoken.filter(said => said.includes(words))", words))
                .isEqualTo(List.of());
        return this;
    }

    /** How something is told when one comes to it; {@code tree} is a part of the page in Playwright's notation. */
    Spoken tells(Locator what, String tree) {
        assertThat(what).matchesAriaSnapshot(tree);
        return this;
    }
}
