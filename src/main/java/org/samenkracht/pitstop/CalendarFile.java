package org.samenkracht.pitstop;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A planned pitstop for somebody's own calendar, as iCalendar (RFC 5545).
 *
 * @param plan what is planned
 * @param place where, such as the name of the coalition
 * @param link the address of the pitstop's page
 */
public record CalendarFile(Plan plan, String place, String link) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** RFC 5545, 3.1: no line is longer than 75 octets, line ends not counted. */
    private static final int LONGEST_LINE = 75;

    /**
     * The whole file, with line ends of two characters as the format wants them.
     *
     * @param now when it is made
     */
    public String written(Instant now) {
        var ends = plan.startsAt().plus(Duration.ofMinutes(plan.stages().minutes()));
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Samenkracht//NL",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + plan.id() + "@samenkracht",
                "SEQUENCE:" + plan.version(),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(plan.startsAt()),
                "DTEND:" + UTC.format(ends),
                "SUMMARY:" + escaped(plan.title()),
                "LOCATION:" + escaped(place),
                "DESCRIPTION:" + escaped((plan.theme() + "\n" + link).strip()),
                "URL:" + link,
                "END:VEVENT",
                "END:VCALENDAR");
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String shown = Character.toString(character);
            int size = shown.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(shown);
            octets += size;
        }
        file.append("\r\n");
    }
}
