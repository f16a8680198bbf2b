package org.samenkracht.live.local;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.samenkracht.NotFound;

/** One component of a page that follows one topic. Tells it at once while it is quiet, and at most ten times a second when busy. */
final class Follower<C> {

    /** More than this is not kept for a page that does not listen; it heals as from any other lost message. */
    static final int MOST_WAITING = 1_000;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final UI page;
    private final Component component;
    private final Consumer<? super C> consumer;
    private final ScheduledExecutorService timer;
    private final Queue<C> waiting = new ArrayDeque<>();
    private long lastTold = System.nanoTime() - PAUSE;
    private boolean planned;
    private boolean stopped;

    Follower(UI page, Component component, Consumer<? super C> consumer, ScheduledExecutorService timer) {
        this.page = page;
        this.component = component;
        this.consumer = consumer;
        this.timer = timer;
    }

    synchronized void tell(C change) {
        if (stopped) {
            return;
        }
        if (waiting.size() == MOST_WAITING) {
            waiting.remove();
        }
        waiting.add(change);
        if (!planned) {
            planned = true;
            long wait = Math.max(0, lastTold + PAUSE - System.nanoTime());
            timer.schedule(() -> Thread.startVirtualThread(this::deliver), wait, TimeUnit.NANOSECONDS);
        }
    }

    /** From now on the page hears nothing, not even of what was announced already. */
    synchronized void stop() {
        stopped = true;
        waiting.clear();
    }

    private void deliver() {
        try {
            page.access(() -> taken().forEach(this::hear));
        } catch (UIDetachedException gone) {
            stop();
        }
    }

    private synchronized List<C> taken() {
        var all = List.copyOf(waiting);
        waiting.clear();
        planned = false;
        lastTold = System.nanoTime();
        return all;
    }

    private void hear(C change) {
        if (isStopped()) {
            return;
        }
        try {
            consumer.accept(change);
        } catch (NotFound gone) {
            fail(new ErrorEvent(gone, component.getElement().getNode()));
        } catch (RuntimeException failed) {
            fail(new ErrorEvent(failed)); // Whoever only listens did nothing that could be said to have failed.
        }
    }

    private void fail(ErrorEvent how) {
        page.getSession().getErrorHandler().error(how);
    }

    private synchronized boolean isStopped() {
        return stopped;
    }
}
