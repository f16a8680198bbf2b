package org.samenkracht.live.relay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.UUID;

/** Who follows whom is told once a minute: who follows again and again is no news. */
final class Followings {

    static final Duration NO_NEWS = Duration.ofMinutes(1);

    private static final long MOST = 100_000;

    private final Cache<Following, Boolean> told;

    Followings(Ticker ticker) {
        told = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(NO_NEWS)
                .maximumSize(MOST)
                .build();
    }

    /** Whether this was not told within a minute; from now on it was. */
    boolean isNews(UUID follower, UUID followed) {
        return told.asMap().putIfAbsent(new Following(follower, followed), true) == null;
    }

    private record Following(UUID follower, UUID followed) {}
}
