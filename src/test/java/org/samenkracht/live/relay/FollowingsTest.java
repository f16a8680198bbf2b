package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FollowingsTest {

    private final AtomicLong time = new AtomicLong();
    private final Followings followings = new Followings(time::get);
    private final UUID ana = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();

    @Test
    void whoFollowsAgainWithinAMinuteIsNoNews() {
        assertThat(followings.isNews(ana, bo)).isTrue();
        passes(Followings.NO_NEWS.minusMillis(1));
        assertThat(followings.isNews(ana, bo)).isFalse();
        passes(Duration.ofMillis(1));
        assertThat(followings.isNews(ana, bo)).isTrue();
    }

    @Test
    void whoFollowsSomebodyElseOrIsFollowedBackIsNews() {
        assertThat(followings.isNews(ana, bo)).isTrue();
        assertThat(followings.isNews(ana, UUID.randomUUID())).isTrue();
        assertThat(followings.isNews(bo, ana)).isTrue();
    }

    private void passes(Duration duration) {
        time.addAndGet(duration.toNanos());
    }
}
