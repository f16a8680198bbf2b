package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one browser. At most one message is under way; notices of who came and went wait in order and go
 * first, then what was saved; of the moves only the newest frame waits, and whoever missed one gets the whole room
 * instead. Whoever is too slow for all that was saved is told only that there is more.
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
    private volatile boolean missed;
    private volatile boolean behind;
    private volatile boolean sending;

    Outlet(Wire wire, Supplier<ByteBuffer> wholeRoom) {
        this.wire = wire;
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

    /** Sends what waits if the browser is free. One thread at a time does it, the others leave it the work. */
    void send() {
        if (calls.getAndIncrement() == 0) {
            do {
                sendNext();
            } while (calls.decrementAndGet() > 0);
        }
    }

    private void sendNext() {
        if (sending) {
            return;
        }
        String notice = notices.poll();
        if (notice != null) {
            sending = true;
            wire.send(notice, this::sent);
            return;
        }
        ByteBuffer change = nextSaved();
        if (change != null) {
            sending = true;
            wire.send(change, this::sent);
        } else {
            sendMoves();
        }
    }

    private @Nullable ByteBuffer nextSaved() {
        if (missed) {
            missed = false;
            return SavedFrame.MISSED;
        }
        return saved.poll();
    }

    private void sendMoves() {
        ByteBuffer frame = moves.getAndSet(null);
        if (behind) {
            behind = false;
            frame = wholeRoom.get();
        }
        if (frame != null) {
            sending = true;
            wire.send(frame, this::sent);
        }
    }

    private void sent() {
        sending = false;
        send();
    }
}
