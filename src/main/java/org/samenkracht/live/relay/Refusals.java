package org.samenkracht.live.relay;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;

/** Tells the log that a browser said what none of ours says: by number, with nothing of what it said or who it was. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int LINES = 20;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Set<CloseStatus> HOSTILE = Set.of(
            CloseStatus.PROTOCOL_ERROR,
            CloseStatus.BAD_DATA,
            CloseStatus.TOO_BIG_TO_PROCESS,
            Closing.MALFORMED,
            Closing.WITHOUT_TICKET,
            Closing.TOO_MANY);

    private final Bucket lines;

    Refusals(TimeMeter time) {
        lines = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(LINES).refillGreedy(LINES, MINUTE))
                .build();
    }

    /** A socket was closed; whoever opens many cannot fill the log with it. */
    void note(CloseStatus why) {
        if (HOSTILE.stream().anyMatch(status -> status.getCode() == why.getCode()) && lines.tryConsume(1)) {
            LOG.info("The relay sent a browser away: {}", why.getCode());
        }
    }
}
