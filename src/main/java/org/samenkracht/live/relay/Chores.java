package org.samenkracht.live.relay;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs what is due later, and what may wait for a browser, each on a thread of its own. Once closed, nothing more. */
final class Chores implements AutoCloseable {

    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("relay-clock").daemon(true).factory());

    void now(Runnable chore) {
        if (!hands.isShutdown()) {
            hands.execute(chore);
        }
    }

    void after(Duration delay, Runnable chore) {
        if (!clock.isShutdown()) {
            clock.schedule(() -> now(chore), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void every(Duration period, Runnable chore) {
        clock.scheduleWithFixedDelay(() -> now(chore), period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        hands.shutdownNow();
    }
}
