package org.samenkracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is said in one language is said in the other. */
class TranslationsTest {

    private static final List<String> ENGLISH = lines("translations.properties");
    private static final List<String> DUTCH = lines("translations_nl.properties");

    private static final Pattern DETAIL = Pattern.compile("\\{\\d");

    @Test
    void theSameThingsAreSaidInBothLanguagesWithTheSameDetails() {
        assertThat(details(DUTCH)).isEqualTo(details(ENGLISH));
    }

    @Test
    void nothingIsSaidWithoutWords() {
        assertThat(ENGLISH)
                .noneMatch(line -> line.substring(line.indexOf('=') + 1).isBlank());
        assertThat(DUTCH)
                .noneMatch(line -> line.substring(line.indexOf('=') + 1).isBlank());
    }

    /** Twice under one key, and the second would be said in silence. */
    @Test
    void eachIsSaidOnceAndFoundByTheAlphabet() {
        assertThat(keys(ENGLISH)).isSorted().doesNotHaveDuplicates();
        assertThat(keys(DUTCH)).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources/vaadin-i18n", file));
        } catch (IOException unreadable) {
            throw new ExceptionInInitializerError(unreadable);
        }
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(TranslationsTest::key).toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    /** By key: what is filled into the words, in whichever order. */
    private static TreeMap<String, Set<String>> details(List<String> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        TranslationsTest::key,
                        line -> DETAIL.matcher(line)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
