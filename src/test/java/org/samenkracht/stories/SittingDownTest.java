package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Profile.DUTCH_PHONE;
import static org.samenkracht.stories.Profile.ENGLISH_DESK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sits down before a screen where somebody else sat is as new to the house as before a screen of their own. */
@ExtendWith(Stage.class)
class SittingDownTest {

    private static final String LEAVES_THINGS = """
            async () => {
              localStorage.setItem("left", "words");
              sessionStorage.setItem("left", "words");
              document.cookie = "left=words";
              await new Promise((done) => (indexedDB.open("left").onsuccess = done));
            }
            """;

    private static final String FINDS = """
            async () => [
              localStorage.getItem("left") ?? "",
              sessionStorage.getItem("left") ?? "",
              document.cookie,
              ...(await indexedDB.databases()).map(({ name }) => name),
            ].join("")
            """;

    @Test
    void nothingIsLeftOfWhoSatThereBefore(Cast cast, Chromium chromium) {
        var first = new Persona("Yara", DUTCH_PHONE, cast.port(), chromium, null);
        first.opens("sign-in");
        first.page().evaluate(LEAVES_THINGS);
        first.profile().grantPermissions(List.of("clipboard-read"));
        ENGLISH_DESK.sizes(first.page());
        assertThat(first.page().evaluate(FINDS)).isEqualTo("wordswordsleft=wordsleft");
        var tab = first.page();
        first.profile().newPage();
        first.leaves();

        var next = new Persona("Zora", DUTCH_PHONE, cast.port(), chromium, null);
        assertThat(next.page()).isSameAs(tab);
        next.opens("sign-in");
        assertThat(next.page().evaluate(FINDS)).isEqualTo("");
        assertThat(next.page()
                        .evaluate("navigator.permissions.query({ name: 'clipboard-read' }).then(({ state }) => state)"))
                .isNotEqualTo("granted");
        assertThat(next.page().viewportSize().width).isEqualTo(390);
        assertThat(next.profile().pages()).containsExactly(tab);
        next.page().goBack();
        assertThat(next.page().url()).isEqualTo("about:blank");
        next.leaves();
    }
}
