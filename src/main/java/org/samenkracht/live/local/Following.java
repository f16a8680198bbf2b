package org.samenkracht.live.local;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Topic;

/** One component's wish to follow one topic: it has a {@link Follower} while the component is on a page. */
final class Following<C> {

    private final LocalLive live;
    private final Topic<C> topic;
    private final Component component;
    private final Consumer<? super C> consumer;
    private @Nullable Follower<C> follower;

    Following(LocalLive live, Topic<C> topic, Component component, Consumer<? super C> consumer) {
        this.live = live;
        this.topic = topic;
        this.component = component;
        this.consumer = consumer;
    }

    /** Begins once: who asks for it while being attached hears of that attaching too. */
    void begin(UI page) {
        if (follower == null) {
            follower = new Follower<>(page, component, consumer, live.timer());
            live.join(topic, follower);
        }
    }

    void end() {
        if (follower != null) {
            live.leave(topic, follower);
            follower.stop();
            follower = null;
        }
    }
}
