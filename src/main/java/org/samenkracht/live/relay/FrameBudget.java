package org.samenkracht.live.relay;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How much one browser may say: 40 frames a second; who overdoes that for seconds is sent away. */
final class FrameBudget {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int FRAMES_PER_SECOND = 40;
    private static final int PATIENCE = 200;
    private static final int PATIENCE_PER_SECOND = 10;

    private final Bucket frames;
    private final Bucket patience;

    FrameBudget(TimeMeter time) {
        frames = bucket(time, FRAMES_PER_SECOND, FRAMES_PER_SECOND);
        patience = bucket(time, PATIENCE, PATIENCE_PER_SECOND);
    }

    /** What becomes of frames. */
    enum Verdict {
        HEAR,
        DROP,
        SEND_AWAY
    }

    /** Judges the frames that came since the last judgement, at least one. */
    Verdict next(long count) {
        long over = count - frames.tryConsumeAsMuchAsPossible(count);
        if (over == 0) {
            return Verdict.HEAR;
        }
        return patience.tryConsume(over) ? Verdict.DROP : Verdict.SEND_AWAY;
    }

    /** A frame that was asked for costs nothing. */
    void giveBack() {
        frames.addTokens(1);
    }

    private static Bucket bucket(TimeMeter time, int capacity, int perSecond) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, SECOND))
                .build();
    }
}
