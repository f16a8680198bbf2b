package org.samenkracht.live.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenkracht.live.Heard;
import org.samenkracht.live.Live;
import org.samenkracht.live.LiveContract;
import org.samenkracht.live.OpenPages;
import org.samenkracht.live.Topic;

class LocalLiveTest extends LiveContract {

    private LocalLive live;

    @Override
    protected Live live() {
        live = new LocalLive();
        return live;
    }

    @AfterEach
    void stop() {
        live.stop();
    }

    @Test
    void a_topic_that_nobody_follows_takes_no_memory() {
        try (var pages = new OpenPages()) {
            var ana = pages.open();
            var view = new Div();
            ana.does(() -> {
                ana.ui().add(view);
                live.follow(new Topic<>(Integer.class, UUID.randomUUID()), view, number -> {});
                live.follow(new Topic<>(Integer.class, UUID.randomUUID()), ana.ui(), number -> {});
            });
            assertThat(live.topics()).isEqualTo(2);
            ana.does(() -> ana.ui().remove(view));
            assertThat(live.topics()).isEqualTo(1);
            ana.close();
            assertThat(live.topics()).isZero();
        }
    }

    @Test
    void for_a_page_that_does_not_listen_only_the_latest_are_kept() {
        try (var pages = new OpenPages()) {
            var ana = pages.open();
            var topic = new Topic<>(Integer.class, UUID.randomUUID());
            Heard heard = ana.follows(live, topic);
            int tooMany = Follower.MOST_WAITING + 200;
            ana.does(() -> IntStream.range(0, tooMany).forEach(number -> live.announce(topic, number)));
            IntStream.range(200, tooMany).forEach(heard::hears);
        }
    }
}
