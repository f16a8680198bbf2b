package org.samenkracht.trail;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Ground;
import org.samenkracht.live.relay.Sighting;
import org.samenkracht.pitstop.PointerRecording;

/**
 * What is watched of one recorded pitstop on one board, as long as neither the recording nor what guides did on the board
 * changes.
 */
final class Watch {

    /** How it was when the watching began: when it is otherwise, what was seen since then is let go. */
    record Terms(PointerRecording recording, Ground ground) {

        boolean allow() {
            return !recording.holdsStill() && !ground.quiet();
        }
    }

    private final Terms terms;
    private final Map<UUID, Path> paths = new HashMap<>();

    Watch(Terms terms) {
        this.terms = terms;
    }

    Terms terms() {
        return terms;
    }

    Id<Board> board() {
        return terms.ground().board();
    }

    Collection<Path> paths() {
        return paths.values();
    }

    boolean hasUnkept() {
        return paths.values().stream().anyMatch(path -> !path.unkept().isEmpty());
    }

    void see(Instant now, List<Sighting> seen) {
        var byPerson = seen.stream().collect(Collectors.groupingBy(Sighting::person));
        byPerson.keySet().forEach(person -> paths.computeIfAbsent(person, Path::new));
        paths.values().forEach(path -> path.see(now, byPerson.getOrDefault(path.person(), List.of())));
    }
}
