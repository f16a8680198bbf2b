package org.samenkracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@code src/docs/rights.md} says.
 *
 * @param rows of the table, in order
 * @param forHolders the verbs for whoever has a secret
 * @param forNames the verbs that only show names
 * @param forFeatures the verbs that no page calls
 */
record Rights(List<Row> rows, Set<String> forHolders, Set<String> forNames, Set<String> forFeatures) {

    /** The columns of the table, in order. */
    enum Who {
        NEWCOMER,
        MEMBER,
        GUIDE,
        NEIGHBOUR,
        GONE,
        FUNDER,
        HOST,
        STRANGER
    }

    /** What a cell may say. */
    enum Right {
        YES,
        NO,
        ELSEWHERE,
        NOTHING,
        REFUSED
    }

    /** One line of the table: a verb, what it is done with, and who may. */
    record Row(String verb, String what, Map<Who, Right> cells) {

        /** The verb and what it is done with. */
        String deed() {
            return verb + " " + what;
        }

        private static Row of(String line) {
            var parts =
                    Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
            var cells = IntStream.range(0, Who.values().length)
                    .boxed()
                    .collect(Collectors.toMap(
                            column -> Who.values()[column],
                            column -> Right.valueOf(parts.get(column + 2).toUpperCase(java.util.Locale.ROOT)),
                            (one, other) -> other,
                            () -> new EnumMap<>(Who.class)));
            return new Row(parts.get(0), parts.get(1), cells);
        }
    }

    static Rights written() {
        try {
            var lines = Files.readAllLines(Path.of("src/docs/rights.md"));
            var rows = lines.stream()
                    .filter(line -> line.matches("\\| [A-Z]\\w+\\.\\w+ .*"))
                    .map(Row::of)
                    .toList();
            return new Rights(
                    rows,
                    section(lines, "For whoever has the secret"),
                    section(lines, "To show names"),
                    section(lines, "For features"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every verb that the page speaks of. */
    Set<String> verbs() {
        return Stream.of(rows.stream().map(Row::verb), forHolders.stream(), forNames.stream(), forFeatures.stream())
                .flatMap(verbs -> verbs)
                .collect(Collectors.toSet());
    }

    private static Set<String> section(List<String> lines, String heading) {
        return lines.stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .collect(Collectors.toSet());
    }
}
