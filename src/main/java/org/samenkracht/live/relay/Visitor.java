package org.samenkracht.live.relay;

import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One open socket: a stranger until its ticket is taken, then a connection in a room. */
final class Visitor {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(40);

    private final Rooms rooms;
    private final TicketOffice tickets;
    private final String httpSession;
    private final Wire wire;
    private final FrameCount frames;
    private final FrameBudget budget = new FrameBudget(TimeMeter.SYSTEM_NANOTIME);
    private volatile long lastHeard = System.nanoTime();
    private volatile boolean gone;
    private volatile @Nullable Connection connection;

    Visitor(Rooms rooms, TicketOffice tickets, String httpSession, Wire wire, FrameCount frames) {
        this.rooms = rooms;
        this.tickets = tickets;
        this.httpSession = httpSession;
        this.wire = wire;
        this.frames = frames;
    }

    boolean isFrom(String browser) {
        return httpSession.equals(browser);
    }

    /** Takes one message; the container hands them over one by one. */
    void hear(ByteBuffer bytes) {
        lastHeard = System.nanoTime();
        switch (judge(Math.max(1, frames.take()))) {
            case HEAR -> ClientFrame.read(bytes).ifPresentOrElse(this::follow, () -> wire.close(Closing.MALFORMED));
            case DROP ->
                ClientFrame.read(bytes)
                        .filter(ClientFrame.OfTheLine.class::isInstance)
                        .ifPresent(this::follow);
            case SEND_AWAY -> leave();
        }
    }

    /** The browser answered a ping. */
    void stirred() {
        lastHeard = System.nanoTime();
    }

    /** Judges what came without being handed over: pings and their answers, and pieces of a message without an end. */
    void count() {
        long unheard = frames.take();
        if (unheard > 0) {
            judge(unheard);
        }
    }

    /** The time to show a ticket is over. */
    void showTicketNow() {
        if (connection == null) {
            wire.close(Closing.WITHOUT_TICKET);
        }
    }

    /** Gives a sign of life that scripts can see, asks for one, or gives up after 40 silent seconds. */
    void check() {
        if (System.nanoTime() - lastHeard > LONGEST_SILENCE.toNanos()) {
            leave();
            wire.close(Closing.SILENT);
        } else {
            Optional.ofNullable(connection).ifPresent(here -> here.outlet().show(StateFrame.of(List.of())));
            wire.ping();
        }
    }

    /** The socket is closed, by whomever. */
    void leave() {
        gone = true;
        Optional.ofNullable(connection).ifPresent(rooms::leave);
    }

    private FrameBudget.Verdict judge(long count) {
        FrameBudget.Verdict verdict = budget.next(count);
        if (verdict == FrameBudget.Verdict.SEND_AWAY) {
            wire.close(Closing.TOO_MANY);
        }
        return verdict;
    }

    private void follow(ClientFrame frame) {
        Connection here = connection;
        if (here == null) {
            enter(frame);
            return;
        }
        switch (frame) {
            case ClientFrame.Pointing(Point point) -> here.move(now -> now.pointingAt(point));
            case ClientFrame.Focusing(var anchor) -> here.move(now -> now.focusedOn(anchor));
            case ClientFrame.Unfocused() -> here.move(now -> now.focusedOn(null));
            case ClientFrame.PointerGone() -> here.move(now -> now.pointingAt(null));
            case ClientFrame.Writing(Caret caret) -> here.move(now -> now.writingAt(caret));
            case ClientFrame.NotWriting() -> here.move(now -> now.writingAt(null));
            case ClientFrame.Dragging(var card) -> here.move(now -> now.dragging(card));
            case ClientFrame.Dropped() -> here.move(now -> now.dragging(null));
            case ClientFrame.Hidden() -> here.hide(true);
            case ClientFrame.Shown() -> here.hide(false);
            case ClientFrame.Following(var person) -> rooms.tellFollowed(person, here);
            case ClientFrame.MarkRead() -> {
                budget.giveBack();
                here.outlet().markIsBack();
            }
            case ClientFrame.Asking() -> here.outlet().answer();
            case ClientFrame.Ticket again -> wire.close(Closing.MALFORMED);
        }
    }

    private void enter(ClientFrame first) {
        connection = rooms.enter(() -> redeem(first), wire).orElse(null);
        if (gone) {
            leave();
        }
    }

    private Optional<Ticket> redeem(ClientFrame first) {
        return first instanceof ClientFrame.Ticket(byte[] secret)
                ? tickets.redeem(secret, httpSession)
                : Optional.empty();
    }
}
