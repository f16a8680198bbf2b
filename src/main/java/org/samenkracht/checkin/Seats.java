package org.samenkracht.checkin;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;

/** Who has a page of the pitstop open: the places in the circle. */
final class Seats {

    /** Longer than a phone sleeps while its owner listens to the others. */
    private static final Duration AWAY = Duration.ofMinutes(10);

    private record Taken(Member by, int pages) {}

    private final Map<Id<Member>, Taken> taken = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("check-in").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());

    void take(Member me) {
        taken.merge(me.id(), new Taken(me, 1), (before, one) -> new Taken(me, before.pages() + 1));
    }

    /** @param farewell what becomes of somebody whose last page was this one, after a while */
    void leave(Member me, Runnable farewell) {
        taken.computeIfPresent(me.id(), (id, before) -> before.pages() == 1 ? null : new Taken(me, before.pages() - 1));
        if (!isTaken(me)) {
            later.schedule(farewell, AWAY.toSeconds(), TimeUnit.SECONDS);
        }
    }

    boolean isTaken(Member by) {
        return taken.containsKey(by.id());
    }

    void close() {
        later.shutdownNow();
    }

    /** In the order of joining. */
    List<Id<Member>> of(Id<Coalition> coalition) {
        return taken.values().stream()
                .map(Taken::by)
                .filter(member -> member.coalition().equals(coalition))
                .sorted(Comparator.comparing(Member::joinedAt)
                        .thenComparing(member -> member.id().value()))
                .map(Member::id)
                .toList();
    }
}
