package org.samenkracht.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What one follower heard and nobody asked for yet. */
public final class Heard implements Consumer<Integer> {

    private static final int LAST = Integer.MAX_VALUE;

    private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();

    @Override
    public void accept(Integer number) {
        heard.add(number);
    }

    /** Waits for the next message, which must be this one. */
    public void hears(int number) {
        try {
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(number);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Announces one more, and makes sure that nothing came before it. */
    public void heardNothingElse(Live live, Topic<Integer> topic) {
        live.announce(topic, LAST);
        hears(LAST);
        live.announce(topic, LAST - 1);
        hears(LAST - 1);
    }

    public List<Integer> waiting() {
        return List.copyOf(heard);
    }
}
