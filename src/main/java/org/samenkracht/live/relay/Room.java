package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenkracht.live.Participant;

/** Everybody who has one board open. Who comes and goes is decided under the lock of {@link Rooms}. */
final class Room {

    private static final int NUMBERS = 1 << 16;

    private final UUID board;
    private final Chores chores;
    private final AtomicInteger stirrings = new AtomicInteger();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile List<Connection> present = List.of();
    private volatile long lastTold = System.nanoTime() - Duration.ofHours(1).toNanos();
    private int lastNumber = -1;

    Room(UUID board, Chores chores) {
        this.board = board;
        this.chores = chores;
    }

    /** Lets somebody in: the others hear who, the newcomer hears who is here and where. */
    Connection welcome(Participant participant, Wire wire) {
        Connection newcomer = new Connection(this, freeNumber(), participant, wire);
        List<Connection> all = new ArrayList<>(present);
        all.add(newcomer);
        String joined = Notice.joined(newcomer);
        present.forEach(other -> other.outlet().queue(joined));
        newcomer.outlet().queue(Notice.here(newcomer.number(), all));
        newcomer.outlet().catchUp();
        present = List.copyOf(all);
        return newcomer;
    }

    /** Lets somebody out and queues that for the others. */
    void farewell(Connection leaver) {
        present = present.stream().filter(other -> other != leaver).toList();
        String left = Notice.left(leaver);
        present.forEach(other -> other.outlet().queue(left));
    }

    /** Tells everybody here what was saved; whoever comes in at this moment asks for what it missed. */
    void tell(ByteBuffer saved) {
        present.forEach(connection -> connection.outlet().keep(saved));
        chores.now(this::spread);
    }

    /** Tells a person, on each of their pages here, who follows them now. */
    void tellFollowed(UUID person, Connection follower) {
        String follows = Notice.follows(follower);
        present.stream()
                .filter(other -> other.participant().person().equals(person))
                .map(Connection::outlet)
                .forEach(outlet -> {
                    outlet.queue(follows);
                    outlet.send();
                });
    }

    /** Sends the notices that were queued; outside of the lock, for it takes a while. */
    void spread() {
        present.forEach(connection -> connection.outlet().send());
    }

    /** Somebody moved: tells it at once, or as soon as the pace allows. */
    void stir() {
        Duration wait = Pace.among(present.size()).minusNanos(System.nanoTime() - lastTold);
        if (!wait.isPositive()) {
            tell();
        } else if (waiting.compareAndSet(false, true)) {
            chores.after(wait, this::tellAfterWaiting);
        }
    }

    /** Where everybody is. */
    ByteBuffer everything() {
        return StateFrame.of(present);
    }

    List<Connection> present() {
        return present;
    }

    UUID board() {
        return board;
    }

    private void tellAfterWaiting() {
        waiting.set(false);
        tell();
    }

    /** One thread at a time tells, so that nothing older follows the newer; the others leave it the work. */
    private void tell() {
        int stirred = stirrings.incrementAndGet();
        if (stirred > 1) {
            return;
        }
        while (stirred != 0) {
            tellOnce();
            stirred = stirrings.addAndGet(-stirred);
        }
    }

    private void tellOnce() {
        lastTold = System.nanoTime();
        List<Connection> listeners = present;
        List<Connection> movers =
                listeners.stream().filter(Connection::takeMoved).toList();
        if (!movers.isEmpty()) {
            ByteBuffer frame = StateFrame.of(movers);
            listeners.forEach(listener -> listener.outlet().show(frame));
        }
    }

    private int freeNumber() {
        do {
            lastNumber = (lastNumber + 1) % NUMBERS;
        } while (present.stream().anyMatch(connection -> connection.number() == lastNumber));
        return lastNumber;
    }
}
