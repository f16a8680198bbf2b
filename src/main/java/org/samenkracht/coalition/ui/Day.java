package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as people say it: the day, or the time of that day. */
@Tag("time")
public class Day extends Span {

    /** The towns of the coalitions keep this time. */
    public static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");

    private Day(Instant moment, String words) {
        super(words);
        getElement().setAttribute("datetime", moment.toString());
    }

    /** The day, such as 12 maart 2026. */
    public static Day of(Instant moment, Locale locale) {
        return new Day(moment, say(moment, locale));
    }

    /** The time on that day, such as 20:14. */
    public static Day timeOf(Instant moment, Locale locale) {
        var format = DateTimeFormatter.ofPattern("HH:mm", locale);
        return new Day(moment, format.format(moment.atZone(LOCAL)));
    }

    /** The day in words, such as 12 maart 2026. */
    public static String say(Instant moment, Locale locale) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(european(locale));
        return format.format(moment.atZone(LOCAL));
    }

    /** The day and the time for a machine to sort, such as 2026-03-12 20:14:05. */
    public static String exactly(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).format(moment.atZone(LOCAL));
    }

    /** Whoever reads English here is in Europe too: the day comes before the month. */
    public static Locale european(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale;
    }
}
