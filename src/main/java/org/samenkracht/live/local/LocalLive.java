package org.samenkracht.live.local;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
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
        component.addAttachListener(event -> join(topic, event, consumer));
        component.getUI().ifPresent(ui -> join(topic, new AttachEvent(component, false), ui, consumer));
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

    private <C> void join(Topic<C> topic, AttachEvent event, Consumer<? super C> consumer) {
        join(topic, event, event.getUI(), consumer);
    }

    private <C> void join(Topic<C> topic, AttachEvent event, UI ui, Consumer<? super C> consumer) {
        var follower = new Follower<C>(ui, consumer, timer);
        followers.compute(topic, (same, others) -> {
            var all = others == null ? ConcurrentHashMap.<Follower<?>>newKeySet() : others;
            all.add(follower);
            return all;
        });
        Registration[] once = new Registration[1];
        once[0] = event.getSource().addDetachListener(detach -> {
            once[0].remove();
            leave(topic, follower);
        });
    }

    private void leave(Topic<?> topic, Follower<?> follower) {
        followers.computeIfPresent(topic, (same, others) -> {
            others.remove(follower);
            return others.isEmpty() ? null : others;
        });
    }
}
