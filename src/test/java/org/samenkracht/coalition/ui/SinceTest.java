package org.samenkracht.coalition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SinceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void a_time_is_told_in_the_largest_unit_in_which_there_is_something_to_count() {
        assertSince("2026-11-26T11:59:00Z", "days", 0);
        assertSince("2026-11-25T23:30:00Z", "days", 0);
        assertSince("2026-11-25T22:30:00Z", "days", 1);
        assertSince("2026-11-13T12:00:00Z", "days", 13);
        assertSince("2026-11-12T12:00:00Z", "weeks", 2);
        assertSince("2026-09-26T12:00:00Z", "weeks", 8);
        assertSince("2026-08-26T12:00:00Z", "months", 3);
        assertSince("2024-12-26T12:00:00Z", "months", 23);
        assertSince("2024-11-26T12:00:00Z", "years", 2);
    }

    private static void assertSince(String begin, String unit, long count) {
        assertThat(Since.of(Instant.parse(begin), NOW)).isEqualTo(new Since(unit, count));
    }
}
