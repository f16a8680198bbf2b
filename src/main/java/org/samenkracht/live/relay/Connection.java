package org.samenkracht.live.relay;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.samenkracht.live.Participant;

/** One open board of one person. */
final class Connection {

    private final Room room;
    private final int number;
    private final Participant participant;
    private final Wire wire;
    private final Outlet outlet;
    private final AtomicBoolean moved = new AtomicBoolean();
    private volatile Whereabouts whereabouts = Whereabouts.NOWHERE;
    private volatile boolean hidden;

    Connection(Room room, int number, Participant participant, Wire wire) {
        this.room = room;
        this.number = number;
        this.participant = participant;
        this.wire = wire;
        this.outlet = new Outlet(wire, new FlowControl(System::nanoTime), room::everything);
    }

    /** Moves and lets the room know. Called by one thread at a time. */
    void move(UnaryOperator<Whereabouts> step) {
        whereabouts = step.apply(whereabouts);
        moved.set(true);
        room.stir();
    }

    /** Whether this page shows where it is only to those who are here now, and to nobody later. */
    void hide(boolean hides) {
        hidden = hides;
    }

    /** Where it may be remembered to be now, if anywhere. */
    Optional<Sighting> sighting() {
        return hidden ? Optional.empty() : whereabouts.sighting(participant.person());
    }

    /** Whether it moved since this was last asked. */
    boolean takeMoved() {
        return moved.getAndSet(false);
    }

    Room room() {
        return room;
    }

    int number() {
        return number;
    }

    Participant participant() {
        return participant;
    }

    Wire wire() {
        return wire;
    }

    Outlet outlet() {
        return outlet;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }
}
