package org.samenkracht.trail;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the recorder look five times a second and write every three seconds, and deletes old trails every hour. */
@Component
class RecordingClock {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int LOOKS_BETWEEN_WRITINGS = 15;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final Duration LAST_WRITING = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(RecordingClock.class);

    private final Recorder recorder;
    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("trails").daemon().factory());
    private int looks;

    RecordingClock(Recorder recorder, Trails trails) {
        this.recorder = recorder;
        long millis = BETWEEN_LOOKS.toMillis();
        hands.scheduleWithFixedDelay(() -> safely(this::tick), millis, millis, TimeUnit.MILLISECONDS);
        hands.scheduleWithFixedDelay(() -> safely(trails::forgetOld), 1, BETWEEN_SWEEPS.toMinutes(), TimeUnit.MINUTES);
    }

    private void tick() {
        recorder.look();
        if (++looks % LOOKS_BETWEEN_WRITINGS == 0) {
            recorder.keep();
        }
    }

    /** What was seen last is written before the database goes. */
    @PreDestroy
    void stop() throws InterruptedException {
        hands.shutdown();
        if (hands.awaitTermination(LAST_WRITING.toMillis(), TimeUnit.MILLISECONDS)) {
            recorder.keep();
        }
    }

    /** What fails once must not end the clock. */
    private static void safely(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException failed) {
            LOG.warn("Trails could not be seen to: {}", failed.toString());
        }
    }
}
