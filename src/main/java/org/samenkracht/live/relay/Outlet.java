package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one browser. At most one message is being handed over, and no more is under way than {@link FlowControl}
 * lets; notices of who came and went wait in order and go first, then what was saved, then the answer to a browser that asks
 * how late it is; of the moves only the newest frame waits, and whoever missed one gets the whole room instead. Whoever is
 * too slow for all that was saved is told only that there is more.
 */
final class Outlet {

    /** How many notices may wait for a slow browser. */
    static final int MOST_NOTICES = 512;

    /** How many saved changes may wait for a slow browser; one that reads fast has hardly ever one. */
    static final int MOST_SAVED = 64;

    private final Wire wire;
    private final Supplier<ByteBuffer> wholeRoom;
    private final Queue<String> notices = new LinkedBlockingQueue<>(MOST_NOTICES);
    private final Queue<ByteBuffer> saved = new LinkedBlockingQueue<>(MOST_SAVED);
    private final AtomicReference<@Nullable ByteBuffer> moves = new AtomicReference<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final FlowControl flow;
    private final AtomicBoolean markIsBack = new AtomicBoolean();
    private volatile boolean asked;
    private volatile boolean missed;
    private volatile boolean behind;
    private volatile boolean sending;

    Outlet(Wire wire, FlowControl flow, Supplier<ByteBuffer> wholeRoom) {
        this.wire = wire;
        this.flow = flow;
        this.wholeRoom = wholeRoom;
    }

    /** Lets a notice wait its turn without sending it yet. */
    void queue(String notice) {
        if (!notices.offer(notice)) {
            wire.close(Closing.FELL_BEHIND);
        }
    }

    /** Lets a saved change wait its turn without sending it yet. */
    void keep(ByteBuffer change) {
        if (!saved.offer(change)) {
            missed = true;
            saved.clear();
        }
    }

    /** Asks for the whole room after the notices that wait. */
    void catchUp() {
        behind = true;
    }

    /** Shows the newest moves, now or, if the browser is busy, as part of the whole room later. */
    void show(ByteBuffer frame) {
        if (!moves.compareAndSet(null, frame)) {
            behind = true;
        }
        send();
    }

    /** The browser asks how late it is: it is answered once all that was saved until now went out. */
    void answer() {
        asked = true;
        send();
    }

    /** The browser has read as far as the mark. */
    void markIsBack() {
        markIsBack.set(true);
        send();
    }

    /** Sends what waits if the browser is free. One thread at a time does it, the others leave it the work. */
    void send() {
        if (calls.getAndIncrement() == 0) {
            do {
                sendNext();
            } while (calls.decrementAndGet() > 0);
        }
    }

    private void sendNext() {
        if (markIsBack.getAndSet(false) && !flow.markIsBack()) {
            wire.close(Closing.MALFORMED);
        }
        if (sending) {
            return;
        }
        if (flow.wantsMark()) {
            flow.marks();
            handOver(FlowFrame.MARK);
        } else if (flow.isOpen()) {
            sendWhatWaits();
        }
    }

    private void sendWhatWaits() {
        String notice = notices.poll();
        if (notice != null) {
            flow.sends(notice.length());
            sending = true;
            wire.send(notice, this::sent);
            return;
        }
        ByteBuffer frame = nextFrame();
        if (frame != null) {
            flow.sends(frame.remaining());
            handOver(frame);
        }
    }

    private @Nullable ByteBuffer nextFrame() {
        if (missed) {
            missed = false;
            return SavedFrame.MISSED;
        }
        ByteBuffer change = saved.poll();
        if (change != null) {
            return change;
        }
        if (asked) {
            asked = false;
            return FlowFrame.ANSWER;
        }
        return nextMoves();
    }

    private @Nullable ByteBuffer nextMoves() {
        ByteBuffer frame = moves.getAndSet(null);
        if (behind) {
            behind = false;
            return wholeRoom.get();
        }
        return frame;
    }

    private void handOver(ByteBuffer frame) {
        sending = true;
        wire.send(frame, this::sent);
    }

    private void sent() {
        sending = false;
        send();
    }
}
