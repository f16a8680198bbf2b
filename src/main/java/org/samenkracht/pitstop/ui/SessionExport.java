package org.samenkracht.pitstop.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Translation;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.SessionCard;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is on the page of a closed pitstop, to keep elsewhere.
 *
 * @param lines all of it, part by part
 * @param words in the reader's language
 */
record SessionExport(SessionPage page, List<ClosingLine> lines, Translation words, Locale language) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The ways in which it is written. */
    enum Form {
        MARKDOWN("md", "text/markdown"),
        CSV("csv", "text/csv"),
        JSON("json", "application/json");

        private final String ending;
        private final String type;

        Form(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        String fileName() {
            return "pitstop." + ending;
        }

        /** What it is called where it is kept, among others of its kind. */
        String nameOf(PitStop pitStop) {
            return "pitstop-" + Day.exactly(pitStop.openedAt()).substring(0, 10) + "." + ending;
        }

        String type() {
            return type + ";charset=UTF-8";
        }
    }

    static SessionExport of(SessionPage page, Stream<ClosingLine> ofOthers, Translation words, Locale language) {
        var cards = page.byKind(card -> true).entrySet().stream()
                .flatMap(group -> group.getValue().stream().flatMap(card -> lines(page, card, group.getKey(), words)));
        var said = page.words().stream()
                .map(word -> new ClosingLine(
                        words.of("closing.heading"), "", "", word.text(), page.name(word.member()), word.at()));
        return new SessionExport(
                page, Stream.of(cards, ofOthers, said).flatMap(part -> part).toList(), words, language);
    }

    /** A line for each card, and for each link. */
    private static Stream<ClosingLine> lines(SessionPage page, SessionCard card, SessionKind kind, Translation words) {
        String text = card.became().text().value();
        String before = card.was() == null ? "" : card.was().text().value();
        return switch (kind) {
            case LINKED ->
                page.others(card, kind).stream().map(other -> line(page, card, kind, words, "", text + " ↔ " + other));
            case UNLINKED ->
                page.others(card, kind).stream()
                        .map(other -> line(page, card, kind, words, text + " ↔ " + other, text));
            default -> Stream.of(line(page, card, kind, words, before, text));
        };
    }

    private static ClosingLine line(
            SessionPage page, SessionCard card, SessionKind kind, Translation words, String was, String became) {
        return new ClosingLine(
                words.of(kind.groupKey()),
                page.where(card, words),
                was,
                became,
                page.by(card, kind),
                page.steps(card, kind).getLast().at());
    }

    String as(Form form) {
        return switch (form) {
            case MARKDOWN -> markdown();
            case CSV -> csv();
            case JSON -> json();
        };
    }

    private String markdown() {
        var text = new StringBuilder("# " + plain(page.pitStop().title()) + "\n\n" + plain(head()) + "\n");
        byPart().forEach((part, of) -> {
            text.append("\n## ").append(plain(part)).append("\n\n");
            of.forEach(line -> text.append(item(line)));
        });
        return text.toString();
    }

    private String item(ClosingLine line) {
        boolean isReworded = !line.was().isEmpty() && !line.was().equals(line.became());
        var about = Stream.of(line.where(), line.by())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return "- " + plain(line.became()) + "\n"
                + (isReworded ? "  - " + words.of("session.was") + ": " + plain(line.was()) + "\n" : "")
                + (about.isEmpty() ? "" : "  - " + plain(about) + "\n");
    }

    /** What people wrote is words, never markup, and stays on one line. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~=-])", "\\\\$1").replaceAll("\\s*\\n\\s*", " / ");
    }

    private String csv() {
        var head =
                Stream.of("part", "where", "was", "became", "by", "at").map(name -> words.of("session.column." + name));
        var rows = lines.stream()
                .map(line -> Stream.of(
                        line.part(),
                        line.where(),
                        line.was(),
                        line.became(),
                        line.by(),
                        line.at() == null ? "" : Day.exactly(line.at())));
        return BYTE_ORDER_MARK
                + Stream.concat(Stream.of(head), rows)
                        .map(row -> row.map(SessionExport::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    /** A spreadsheet reckons with what begins like a formula; after an apostrophe it is words. */
    static String cell(String words) {
        boolean likeAFormula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (likeAFormula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }

    private String json() {
        var told = new LinkedHashMap<String, Object>();
        told.put("coalition", page.coalition().name());
        told.put("title", page.pitStop().title());
        told.put("guide", page.guide());
        told.put("openedAt", page.pitStop().openedAt());
        told.put("closedAt", page.pitStop().closedAt());
        told.put("lines", lines);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told);
    }

    private String head() {
        return page.coalition().name() + " · "
                + words.of("session.kicker", Day.say(page.pitStop().openedAt(), language), page.guide());
    }

    private Map<String, List<ClosingLine>> byPart() {
        return lines.stream()
                .collect(Collectors.groupingBy(ClosingLine::part, LinkedHashMap::new, Collectors.toList()));
    }
}
