package org.samenkracht.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every {@link Live} keeps to, with real pages of several people. */
public abstract class LiveContract {

    private static final int MANY = 500;

    private final OpenPages pages = new OpenPages();
    private final Topic<Integer> topic = new Topic<>(Integer.class, UUID.randomUUID());
    private final Live live = live();

    /** The one to prove. Is asked once, before anything else. */
    protected abstract Live live();

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void everybody_who_follows_hears_what_is_announced() {
        var ana = pages.open();
        var bo = pages.open();
        var anas = ana.follows(live, topic);
        var bos = bo.follows(live, topic);
        live.announce(topic, 1);
        anas.hears(1);
        bos.hears(1);
    }

    @Test
    void what_is_saved_between_following_and_reading_is_heard() {
        var ana = pages.open();
        var heard = new Heard();
        ana.does(() -> {
            var view = new Div();
            ana.ui().add(view);
            live.follow(topic, view, heard);
            live.announce(topic, 1);
        });
        heard.hears(1);
    }

    @Test
    void everything_is_heard_once_and_in_the_order_of_announcing() {
        var heard = pages.open().follows(live, topic);
        IntStream.range(0, MANY).forEach(number -> live.announce(topic, number));
        IntStream.range(0, MANY).forEach(heard::hears);
        heard.heardNothingElse(live, topic);
    }

    @Test
    void who_stops_following_hears_nothing_more_and_may_begin_again() {
        var ana = pages.open();
        var view = new Div();
        var heard = new Heard();
        ana.does(() -> {
            ana.ui().add(view);
            live.follow(topic, view, heard).remove();
        });
        live.announce(topic, 1);
        ana.does(() -> live.follow(topic, view, heard));
        live.announce(topic, 2);
        heard.hears(2);
        heard.heardNothingElse(live, topic);
    }

    @Test
    void who_passes_changes_on_hears_each_once_whatever_its_topic_and_however_many_follow() {
        var heard = new ArrayList<Integer>();
        live.passOn(Integer.class, heard::add);
        var anas = pages.open().follows(live, topic);
        pages.open().follows(live, topic);
        live.announce(topic, 1);
        live.announce(new Topic<>(Integer.class, UUID.randomUUID()), 2);
        live.announce(new Topic<>(String.class, topic.id()), "other");
        anas.hears(1);
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void another_topic_is_not_heard() {
        var heard = pages.open().follows(live, topic);
        live.announce(new Topic<>(Integer.class, UUID.randomUUID()), 1);
        live.announce(topic, 2);
        heard.hears(2);
    }

    @Test
    void who_is_not_on_a_page_hears_nothing_until_it_is() {
        var ana = pages.open();
        var view = new Div();
        var heard = new Heard();
        ana.does(() -> live.follow(topic, view, heard));
        live.announce(topic, 1);
        ana.does(() -> ana.ui().add(view));
        live.announce(topic, 2);
        heard.hears(2);
    }

    @Test
    void who_left_the_page_hears_nothing_more_not_even_what_was_announced_already() {
        var ana = pages.open();
        var stays = ana.follows(live, topic);
        var view = new Div();
        var leaves = new Heard();
        ana.does(() -> {
            ana.ui().add(view);
            live.follow(topic, view, leaves);
        });
        ana.does(() -> {
            live.announce(topic, 1);
            ana.ui().remove(view);
        });
        live.announce(topic, 2);
        stays.hears(1);
        stays.hears(2);
        assertThat(leaves.waiting()).isEmpty();
    }

    @Test
    void who_comes_back_on_the_page_hears_everything_once_again() {
        var ana = pages.open();
        var view = new Div();
        var heard = new Heard();
        ana.does(() -> {
            ana.ui().add(view);
            live.follow(topic, view, heard);
        });
        ana.does(() -> ana.ui().remove(view));
        live.announce(topic, 1);
        ana.does(() -> ana.ui().add(view));
        live.announce(topic, 2);
        heard.hears(2);
        heard.heardNothingElse(live, topic);
    }

    @Test
    void who_begins_to_follow_while_being_attached_hears_everything_once() {
        var ana = pages.open();
        var heard = new Heard();
        ana.does(() -> ana.ui().add(new FollowingWhenAttached(live, topic, heard)));
        live.announce(topic, 1);
        heard.hears(1);
        heard.heardNothingElse(live, topic);
    }

    @Test
    void a_page_that_fails_on_a_message_stops_neither_the_others_nor_its_next_message() {
        var ana = pages.open();
        var heard = new Heard();
        ana.does(() -> {
            var view = new Div();
            ana.ui().add(view);
            live.<Integer>follow(topic, view, number -> {
                heard.accept(number);
                throw new IllegalStateException("cannot show " + number);
            });
        });
        var others = pages.open().follows(live, topic);
        live.announce(topic, 1);
        live.announce(topic, 2);
        others.hears(1);
        others.hears(2);
        heard.hears(1);
        heard.hears(2);
        live.announce(topic, 3);
        heard.hears(3);
        assertThat(ana.failures()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void who_announces_waits_for_no_page() {
        var ana = pages.open();
        var heard = ana.follows(live, topic);
        ana.does(() -> {
            IntStream.range(0, MANY).forEach(number -> live.announce(topic, number));
            assertThat(heard.waiting()).as("the page is busy").isEmpty();
        });
        IntStream.range(0, MANY).forEach(heard::hears);
    }

    @Test
    void a_busy_page_is_told_at_most_ten_times_a_second() {
        var ana = pages.open();
        var heard = new Heard();
        ana.does(() -> {
            var view = new Div();
            ana.ui().add(view);
            live.<Integer>follow(topic, view, number -> {
                view.setText("" + number);
                heard.accept(number);
            });
        });
        int before = ana.pushes();
        long began = System.nanoTime();
        for (int moment = 0; moment < 8; moment++) {
            live.announce(topic, moment);
            live.announce(topic, -moment);
            heard.hears(moment);
            heard.hears(-moment);
        }
        long tenths = (System.nanoTime() - began) / 100_000_000L;
        ana.does(() -> {});
        assertThat(ana.pushes() - before).isBetween(1, (int) tenths + 2);
    }

    @Test
    void a_closed_page_hears_nothing_and_disturbs_nobody() {
        var ana = pages.open();
        var gone = ana.follows(live, topic);
        var stays = pages.open().follows(live, topic);
        ana.close();
        live.announce(topic, 1);
        stays.hears(1);
        assertThat(gone.waiting()).isEmpty();
    }

    private static final class FollowingWhenAttached extends Div {

        private final transient Live live;
        private final transient Topic<Integer> topic;
        private final transient Consumer<Integer> consumer;

        FollowingWhenAttached(Live live, Topic<Integer> topic, Consumer<Integer> consumer) {
            this.live = live;
            this.topic = topic;
            this.consumer = consumer;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            live.follow(topic, this, consumer);
        }
    }
}
