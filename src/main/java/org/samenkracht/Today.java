package org.samenkracht;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock that everything asks. It ticks in milliseconds, because what is compared with the database must not be finer
 * than the database. A story of the past can be told in it, by one thread, without others noticing.
 */
public final class Today extends Clock {

    private static final Clock NOW = Clock.tickMillis(ZoneOffset.UTC);

    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Does something as if it were that moment. */
    public void at(Instant moment, Runnable deed) {
        told.set(moment);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? NOW.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return NOW.withZone(zone);
    }
}
