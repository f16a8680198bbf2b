package org.samenkracht.live.local;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.samenkracht.live.Live;
import org.samenkracht.live.Topic;

/** Followers are kept per topic; a topic without followers takes no memory. */
@org.springframework.stereotype.Component
class LocalLive implements Live {

    private final Map<Topic<?>, Set<Follower<?>>> followers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon().factory());

    @Override
    public <C> void follow(Topic<C> topic, Component component, Consumer<? super C> consumer) {
        var following = new Following<C>(this, topic, consumer);
        component.addAttachListener(event -> following.begin(event.getUI()));
        component.addDetachListener(event -> following.end());
        component.getUI().ifPresent(following::begin);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C> void announce(Topic<C> topic, C change) {
        followers.getOrDefault(topic, Set.of()).forEach(follower -> ((Follower<C>) follower).tell(change));
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /** How many topics somebody follows now. */
    int topics() {
        return followers.size();
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    void join(Topic<?> topic, Follower<?> follower) {
        followers.compute(topic, (same, others) -> {
            var all = others == null ? ConcurrentHashMap.<Follower<?>>newKeySet() : others;
            all.add(follower);
            return all;
        });
    }

    void leave(Topic<?> topic, Follower<?> follower) {
        followers.computeIfPresent(topic, (same, others) -> {
            others.remove(follower);
            return others.isEmpty() ? null : others;
        });
    }
}
