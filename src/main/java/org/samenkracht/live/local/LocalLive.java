package org.samenkracht.live.local;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.samenkracht.live.Live;
import org.samenkracht.live.Topic;

/** Followers are kept per topic; a topic without followers takes no memory. */
@org.springframework.stereotype.Component
class LocalLive implements Live {

    private final Map<Topic<?>, Set<Follower<?>>> followers = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Consumer<?>>> passing = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon().factory());

    @Override
    public <C> Registration follow(Topic<C> topic, Component component, Consumer<? super C> consumer) {
        var following = new Following<C>(this, topic, component, consumer);
        var attaching = component.addAttachListener(event -> following.begin(event.getUI()));
        var detaching = component.addDetachListener(event -> following.end());
        component.getUI().ifPresent(following::begin);
        return Registration.combine(attaching, detaching, following::end);
    }

    @Override
    public <C> void passOn(Class<C> about, Consumer<? super C> consumer) {
        passing.computeIfAbsent(about, first -> new CopyOnWriteArrayList<>()).add(consumer);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C> void announce(Topic<C> topic, C change) {
        passing.getOrDefault(topic.about(), List.of()).forEach(consumer -> ((Consumer<C>) consumer).accept(change));
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
