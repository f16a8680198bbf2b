package org.samenkracht;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.samenkracht.live.Live;
import org.samenkracht.live.Topic;

/** Hears everything that is announced, in place of open browsers. */
public class Announcements implements Live {

    private final Map<Topic<?>, List<Object>> heard = new ConcurrentHashMap<>();
    private final Map<Topic<?>, Runnable> listeners = new ConcurrentHashMap<>();

    /** What was announced on this topic so far, in order. */
    @SuppressWarnings("unchecked")
    public <C> List<C> on(Topic<C> topic) {
        return (List<C>) List.copyOf(heard.getOrDefault(topic, List.of()));
    }

    /** Does something in the moment in which something is announced on this topic. */
    public void when(Topic<?> topic, Runnable listener) {
        listeners.put(topic, listener);
    }

    @Override
    public <C> void announce(Topic<C> topic, C change) {
        heard.computeIfAbsent(topic, unheard -> new CopyOnWriteArrayList<>()).add(change);
        listeners.getOrDefault(topic, () -> {}).run();
    }

    @Override
    public <C> Registration follow(Topic<C> topic, Component component, Consumer<? super C> consumer) {
        throw new UnsupportedOperationException("there is no page here");
    }

    @Override
    public <C> void passOn(Class<C> about, Consumer<? super C> consumer) {
        throw new UnsupportedOperationException("there is no browser here");
    }
}
