package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameBudgetTest {

    private final Time time = new Time();
    private final FrameBudget budget = new FrameBudget(time);

    @Test
    void fortyFramesASecondAreHeard() {
        assertThat(frames(40)).containsOnly(FrameBudget.Verdict.HEAR);
        time.passes(Duration.ofSeconds(1));
        assertThat(frames(40)).containsOnly(FrameBudget.Verdict.HEAR);
    }

    @Test
    void whatIsOverIsDropped() {
        frames(40);
        assertThat(frames(10)).containsOnly(FrameBudget.Verdict.DROP);
        time.passes(Duration.ofSeconds(1));
        assertThat(budget.next(1)).isEqualTo(FrameBudget.Verdict.HEAR);
    }

    @Test
    void whoGoesOnIsSentAway() {
        frames(240);
        assertThat(budget.next(1)).isEqualTo(FrameBudget.Verdict.SEND_AWAY);
    }

    @Test
    void framesThatCameTogetherCountOneByOne() {
        assertThat(budget.next(40)).isEqualTo(FrameBudget.Verdict.HEAR);
        assertThat(budget.next(200)).isEqualTo(FrameBudget.Verdict.DROP);
        assertThat(budget.next(1)).isEqualTo(FrameBudget.Verdict.SEND_AWAY);
    }

    @Test
    void moreAtOnceThanAnybodyHasPatienceForIsTooMuch() {
        assertThat(budget.next(1000)).isEqualTo(FrameBudget.Verdict.SEND_AWAY);
    }

    private List<FrameBudget.Verdict> frames(int count) {
        return Stream.generate(() -> budget.next(1)).limit(count).toList();
    }

    private static final class Time implements TimeMeter {

        private long now;

        void passes(Duration duration) {
            now += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
