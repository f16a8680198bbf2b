package org.samenkracht.live.collaboration;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.samenkracht.live.Participant;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rooms in which people meet. */
@Component
public class Rooms {

    private static final Executor AFTER_A_WHILE = delayedExecutor(5, SECONDS, Thread::startVirtualThread);

    private final Map<String, Attendance> open = new ConcurrentHashMap<>();

    /**
     * The avatars of who is in a room now. Whose page they are on is in it too, for as long as they are attached.
     *
     * @param name of the room, such as {@code board/} and its identity; the same for all who meet in it
     * @param me who enters with this page
     * @param label what a screen reader calls the list
     */
    public Room enter(String name, Participant me, String label) {
        return new Room(this, name, me, label);
    }

    /** @param page unique, as one person may have several */
    void come(String name, UUID page, Room room) {
        open.compute(name, (any, known) -> (known == null ? new Attendance() : known).with(page, room))
                .enter(name, page, room);
    }

    void go(String name, UUID page) {
        var attendance = open.get(name);
        if (attendance != null && attendance.isEmptyWithout(page)) {
            AFTER_A_WHILE.execute(() -> close(name, attendance));
        }
    }

    /** When the server stops, before the engine does: it would wait in vain for connections that nobody closes. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.values().forEach(Attendance::close);
    }

    /** Not at once: who loads a page anew is back in a moment, and the engine is still busy with who left. */
    private void close(String name, Attendance attendance) {
        if (open.computeIfPresent(name, (any, known) -> known == attendance && known.isEmpty() ? null : known)
                == null) {
            attendance.close();
        }
    }
}
