package org.samenkracht.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.assertj.core.api.AbstractAssert;
import org.samenkracht.board.LaneKind;

/** What somebody sees, at once or within moments, without doing anything for it. */
final class Seen extends AbstractAssert<Seen, Persona> {

    private Seen(Persona persona) {
        super(persona, Seen.class);
    }

    static Seen assertThat(Persona persona) {
        return new Seen(persona);
    }

    /** Words that stand on the page, whole. */
    Seen sees(String words) {
        PlaywrightAssertions.assertThat(words(words)).isVisible();
        return this;
    }

    Seen seesNoMore(String words) {
        PlaywrightAssertions.assertThat(words(words)).isHidden();
        return this;
    }

    /** The words with this key, in the language that this person reads. */
    Seen reads(String key, Object... details) {
        return sees(actual.word(key, details));
    }

    Seen seesTheCard(String text) {
        PlaywrightAssertions.assertThat(((Neighbour) actual).card(text)).isVisible();
        return this;
    }

    Seen seesNoCard(String text) {
        PlaywrightAssertions.assertThat(((Neighbour) actual).card(text)).hasCount(0);
        return this;
    }

    /** The cards of a lane, from top to bottom. */
    Seen seesCards(LaneKind lane, String... texts) {
        PlaywrightAssertions.assertThat(((Neighbour) actual).lane(lane).locator("board-card > .card-text"))
                .hasText(texts);
        return this;
    }

    /** The names of the lanes, from left to right. */
    Seen seesLanes(String... names) {
        PlaywrightAssertions.assertThat(actual.page().locator(".lane-name")).hasText(names);
        return this;
    }

    Seen seesTitle(String title) {
        PlaywrightAssertions.assertThat(actual.page()).hasTitle(title);
        return this;
    }

    private Locator words(String words) {
        return actual.page()
                .getByText(words, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first();
    }
}
