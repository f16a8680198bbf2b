package org.samenkracht.live.local;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Topic;

/** One component's wish to follow one topic: it has a {@link Follower} while the component is on a page. */
final class Following<C> {

    private final LocalLive live;
    private final Topic<C> topic;
    private final Consumer<? super C> consumer;
    private @Nullable Follower<C> follower;

    Following(LocalLive live, Topic<C> topic, Consumer<? super C> consumer) {
        this.live = live;
        this.topic = topic;
        this.consumer = consumer;
    }

    /** Begins once: who asks for it while being attached hears of that attaching too. */
    void begin(UI page) {
        if (follower == null) {
            follower = new Follower<>(page, consumer, live.timer());
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
