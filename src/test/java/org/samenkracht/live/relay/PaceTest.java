package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aFewPeopleSeeEachOtherAtOnce() {
        assertThat(Pace.among(1)).isZero();
        assertThat(Pace.among(10)).isZero();
    }

    @Test
    void theMoreThereAreTheLessOftenTheyAreTold() {
        assertThat(Pace.among(55)).isEqualTo(Duration.ofMillis(13));
        assertThat(Pace.among(100)).isEqualTo(Duration.ofMillis(26));
        assertThat(Pace.among(1000)).isEqualTo(Duration.ofMillis(60));
    }
}
