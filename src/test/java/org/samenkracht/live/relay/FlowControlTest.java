package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlowControlTest {

    private static final int HALF = FlowControl.WIDEST / 2;

    private long now;
    private final FlowControl flow = new FlowControl(() -> now);

    @BeforeEach
    void theLineIsKnownToBeQuick() {
        for (int width = FlowControl.AT_FIRST; width < FlowControl.WIDEST; width *= 2) {
            flow.sends(1);
            comesBackAfter(Duration.ofNanos(1));
        }
    }

    @Test
    void ofALineThatIsNotKnownNotMuchIsUnderWay() {
        var unknown = new FlowControl(() -> now);
        unknown.sends(FlowControl.AT_FIRST / 2);
        assertThat(unknown.wantsMark()).isTrue();
        unknown.marks();
        unknown.sends(FlowControl.AT_FIRST / 2);
        assertThat(unknown.isOpen()).isFalse();
    }

    @Test
    void aLongLineIsNotASlowOne() {
        var far = new FlowControl(() -> now);
        for (int times = 0; times < 100; times++) {
            far.sends(HALF);
            far.marks();
            passes(Duration.ofMillis(900));
            far.markIsBack();
        }
        for (int times = 0; times < 20; times++) {
            far.sends(HALF);
            far.marks();
            passes(Duration.ofMillis(1_500));
            assertThat(far.isOpen()).isTrue();
            far.markIsBack();
        }
        far.sends(HALF);
        far.marks();
        far.sends(HALF - 1);
        assertThat(far.isOpen()).isTrue();
    }

    @Test
    void oneLateMarkWithLittleBeforeItNarrowsTheLineToAQuarter() {
        flow.sends(1);
        comesBackAfter(Duration.ofSeconds(2));
        flow.sends(1);
        flow.marks();
        flow.sends(HALF / 2 - 2);
        assertThat(flow.isOpen()).isTrue();
        flow.sends(1);
        assertThat(flow.isOpen()).isFalse();
    }

    @Test
    void aMarkGoesAlongWithHalfOfWhatMayBeUnderWay() {
        flow.sends(HALF - 1);
        assertThat(flow.wantsMark()).isFalse();
        flow.sends(1);
        assertThat(flow.wantsMark()).isTrue();
    }

    @Test
    void aMarkGoesAlongOnceASecondWithHoweverLittle() {
        passes(FlowControl.LATE.plusMillis(1));
        assertThat(flow.wantsMark()).isFalse();
        flow.sends(1);
        assertThat(flow.wantsMark()).isTrue();
    }

    @Test
    void oneMarkIsOutAtATime() {
        flow.sends(HALF);
        flow.marks();
        flow.sends(HALF);
        assertThat(flow.wantsMark()).isFalse();
        flow.markIsBack();
        assertThat(flow.wantsMark()).isTrue();
    }

    @Test
    void noMoreIsUnderWayThanTheWidest() {
        flow.sends(HALF);
        flow.marks();
        flow.sends(HALF - 1);
        assertThat(flow.isOpen()).isTrue();
        flow.sends(1);
        assertThat(flow.isOpen()).isFalse();
        flow.markIsBack();
        assertThat(flow.isOpen()).isTrue();
    }

    @Test
    void nothingMoreGoesWhileAMarkIsLate() {
        flow.sends(HALF);
        flow.marks();
        passes(FlowControl.LATE);
        assertThat(flow.isOpen()).isTrue();
        passes(Duration.ofMillis(1));
        assertThat(flow.isOpen()).isFalse();
    }

    @Test
    void aSlowLineMayHaveUnderWayWhatItCarriesInASecond() {
        flow.sends(HALF);
        comesBackAfter(Duration.ofSeconds(12));
        flow.sends(1);
        flow.marks();
        flow.sends(HALF / 12 - 2);
        assertThat(flow.isOpen()).isTrue();
        flow.sends(1);
        assertThat(flow.isOpen()).isFalse();
    }

    @Test
    void theSlowestLineMayHaveOneMessageAtATimeHoweverLongItIs() {
        flow.sends(HALF);
        comesBackAfter(Duration.ofHours(1));
        assertThat(flow.isOpen()).isTrue();
        flow.sends(HALF);
        assertThat(flow.wantsMark()).isTrue();
        flow.marks();
        assertThat(flow.isOpen()).isFalse();
    }

    @Test
    void aLineThatIsQuickAgainMayHaveMoreAndMoreUnderWay() {
        flow.sends(HALF);
        comesBackAfter(Duration.ofHours(1));
        for (int times = 0; times < 6; times++) {
            flow.sends(1);
            comesBackAfter(Duration.ofMillis(20));
        }
        flow.sends(HALF - 1);
        assertThat(flow.wantsMark()).isFalse();
    }

    @Test
    void aMarkComesBackOnce() {
        flow.sends(HALF);
        flow.marks();
        assertThat(flow.markIsBack()).isTrue();
        assertThat(flow.markIsBack()).isFalse();
    }

    private void comesBackAfter(Duration time) {
        flow.marks();
        passes(time);
        flow.markIsBack();
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }
}
