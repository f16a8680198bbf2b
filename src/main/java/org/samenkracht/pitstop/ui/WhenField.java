package org.samenkracht.pitstop.ui;

import static java.time.format.TextStyle.FULL_STANDALONE;
import static java.time.format.TextStyle.SHORT_STANDALONE;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.ui.Day;

/** A day and a time of that day, where the coalitions are; the calendar in it speaks the language of the page. */
class WhenField extends DateTimePicker {

    WhenField(String label) {
        setLabel(label);
        setStep(Duration.ofMinutes(15));
        setLocale(Day.european(getLocale()));
        setDateAriaLabel(label + " " + getTranslation("when.day"));
        setTimeAriaLabel(label + " " + getTranslation("when.time"));
        setDatePickerI18n(calendar());
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("refusal.plan.starts"))
                .setIncompleteInputErrorMessage(getTranslation("refusal.plan.starts")));
        addValueChangeListener(change -> setInvalid(false));
    }

    void show(Instant moment) {
        setValue(LocalDateTime.ofInstant(moment, Day.LOCAL));
    }

    /** @throws Refusal when nothing is chosen, or half of it */
    Instant moment() {
        if (getValue() == null) {
            throw new Refusal("refusal.plan.starts");
        }
        return getValue().atZone(Day.LOCAL).toInstant();
    }

    private DatePicker.DatePickerI18n calendar() {
        var sundayFirst = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        var language = Day.european(getLocale());
        boolean english = language.equals(Locale.UK);
        var written = new DatePicker.DatePickerI18n();
        written.setDateFormats(english ? "dd/MM/yyyy" : "dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy");
        return written.setMonthNames(
                        names(Arrays.asList(Month.values()), month -> month.getDisplayName(FULL_STANDALONE, language)))
                .setWeekdays(names(sundayFirst, day -> day.getDisplayName(FULL_STANDALONE, language)))
                .setWeekdaysShort(names(sundayFirst, day -> day.getDisplayName(SHORT_STANDALONE, language)))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("when.today"))
                .setCancel(getTranslation("board.cancel"));
    }

    private static <T> List<String> names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).toList();
    }
}
