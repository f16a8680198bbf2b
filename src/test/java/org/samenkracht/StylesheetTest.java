package org.samenkracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What our styles may not ask of a browser. */
class StylesheetTest {

    private static final Path STYLES = Path.of("frontend/styles");

    /** A selector in which the root of a page, or what is near it, depends on more than children of children. */
    private static final Pattern FROM_THE_ROOT_DOWN = Pattern.compile(
            "^ *(.*(?:html|body|:root|\\.shell)[^ {,>]*:has\\((?!(?:> [\\w.\\[\\]-]+ ?)+\\)).*?)(?: \\{|,)$",
            Pattern.MULTILINE);

    /**
     * Such a rule is asked again whenever anything comes onto the page or goes, and then the root's own style is made anew:
     * measured, 2 to 6 ms for each card, menu or pointer. The one that stays is asked only while the connection is lost.
     */
    @Test
    void noRuleMakesTheRootDependOnWhatIsAnywhereOnThePage() throws IOException {
        try (var files = Files.list(STYLES)) {
            assertThat(files.flatMap(StylesheetTest::fromTheRootDown))
                    .singleElement()
                    .asString()
                    .endsWith("connection-banner[data-state]");
        }
    }

    private static Stream<String> fromTheRootDown(Path file) {
        try {
            return FROM_THE_ROOT_DOWN
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
