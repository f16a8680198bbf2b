package org.samenkracht.live.relay;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The rooms that somebody is in; an empty one is forgotten. One lock orders who comes, goes and is dismissed; nothing is
 * sent while it is held.
 */
final class Rooms {

    /** How many sockets one person may have open: tabs and devices. */
    static final int MOST_SOCKETS = 8;

    private final Chores chores;
    private final Followings followings = new Followings(Ticker.systemTicker());
    private final ReentrantLock door = new ReentrantLock();
    private final Map<UUID, Room> rooms = new HashMap<>();
    private final Map<UUID, Set<Connection>> byPerson = new HashMap<>();

    Rooms(Chores chores) {
        this.chores = chores;
    }

    /** Takes the ticket and lets its owner in; refused, the wire is closed and nobody hears of it. */
    Optional<Connection> enter(Supplier<Optional<Ticket>> ticket, Wire wire) {
        Optional<Connection> newcomer = behindDoor(() -> {
            Optional<Ticket> taken = ticket.get();
            if (taken.isEmpty()) {
                wire.close(Closing.WITHOUT_TICKET);
            }
            return taken.flatMap(valid -> place(valid, wire));
        });
        newcomer.ifPresent(connection -> connection.room().spread());
        return newcomer;
    }

    /** Lets somebody out; doing so twice changes nothing. */
    void leave(Connection leaver) {
        if (behindDoor(() -> remove(leaver))) {
            leaver.room().spread();
        }
    }

    /** Lets out and closes every connection of the person, of one board or, without one, of all. */
    void dismiss(UUID person, Optional<UUID> board, Runnable alongside) {
        List<Connection> dismissed = behindDoor(() -> {
            alongside.run();
            List<Connection> theirs = byPerson.getOrDefault(person, Set.of()).stream()
                    .filter(connection ->
                            board.map(connection.room().board()::equals).orElse(true))
                    .toList();
            theirs.forEach(this::remove);
            return theirs;
        });
        dismissed.forEach(connection -> {
            connection.wire().close(Closing.DISMISSED);
            connection.room().spread();
        });
    }

    /** Tells a person, where the follower is, who follows them now; not again and again. */
    void tellFollowed(UUID person, Connection follower) {
        if (followings.isNews(follower.participant().person(), person)) {
            follower.room().tellFollowed(person, follower);
        }
    }

    /** The room of a board, if somebody is in it. */
    Optional<Room> of(UUID board) {
        return behindDoor(() -> Optional.ofNullable(rooms.get(board)));
    }

    /** How many rooms have somebody in them. */
    int count() {
        return behindDoor(rooms::size);
    }

    private Optional<Connection> place(Ticket ticket, Wire wire) {
        Set<Connection> theirs = byPerson.computeIfAbsent(ticket.participant().person(), person -> new HashSet<>());
        if (theirs.size() >= MOST_SOCKETS) {
            wire.close(Closing.TOO_MANY);
            return Optional.empty();
        }
        Room room = rooms.computeIfAbsent(ticket.board(), board -> new Room(board, chores));
        Connection newcomer = room.welcome(ticket.participant(), wire);
        theirs.add(newcomer);
        return Optional.of(newcomer);
    }

    private boolean remove(Connection leaver) {
        UUID person = leaver.participant().person();
        Set<Connection> theirs = byPerson.getOrDefault(person, Set.of());
        if (!theirs.contains(leaver)) {
            return false;
        }
        theirs.remove(leaver);
        byPerson.remove(person, Set.of());
        leaver.room().farewell(leaver);
        if (leaver.room().present().isEmpty()) {
            rooms.remove(leaver.room().board());
        }
        return true;
    }

    private <T> T behindDoor(Supplier<T> change) {
        door.lock();
        try {
            return change.get();
        } finally {
            door.unlock();
        }
    }
}
