package org.samenkracht.live.local;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One page that follows one topic. Tells it at once while it is quiet, and at most ten times a second when busy. */
final class Follower<C> {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final UI ui;
    private final Consumer<? super C> consumer;
    private final ScheduledExecutorService timer;
    private final Queue<C> waiting = new ArrayDeque<>();
    private long lastTold = System.nanoTime() - PAUSE;
    private boolean planned;

    Follower(UI ui, Consumer<? super C> consumer, ScheduledExecutorService timer) {
        this.ui = ui;
        this.consumer = consumer;
        this.timer = timer;
    }

    synchronized void tell(C change) {
        waiting.add(change);
        if (!planned) {
            planned = true;
            long wait = Math.max(0, lastTold + PAUSE - System.nanoTime());
            timer.schedule(() -> Thread.startVirtualThread(this::deliver), wait, TimeUnit.NANOSECONDS);
        }
    }

    private void deliver() {
        try {
            ui.access(this::tellAll);
        } catch (UIDetachedException gone) {
            forget();
        }
    }

    private void tellAll() {
        for (C change = next(); change != null; change = next()) {
            consumer.accept(change);
        }
    }

    private synchronized C next() {
        C change = waiting.poll();
        if (change == null) {
            planned = false;
            lastTold = System.nanoTime();
        }
        return change;
    }

    private synchronized void forget() {
        waiting.clear();
        planned = false;
    }
}
