package org.samenkracht.live.collaboration;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.samenkracht.live.Participant;
import org.springframework.stereotype.Component;

/** The rooms in which people meet. */
@Component
public class Rooms {

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
        if (attendance != null) {
            open.computeIfPresent(name, (any, known) -> known.isEmptyWithout(page) ? null : known);
            attendance.leave(page);
        }
    }
}
