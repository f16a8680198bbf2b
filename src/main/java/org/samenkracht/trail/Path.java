package org.samenkracht.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.relay.Sighting;

/** One person on one board, as far as it is not written down yet, and the chunk in which it goes on. */
final class Path {

    /** More than can be seen between two writings. */
    private static final int MOST = 100;

    private final UUID person;
    private final List<Glimpse> unkept = new ArrayList<>();
    private List<Sighting> before = List.of();
    private @Nullable Sighting last;
    private @Nullable Chunk chunk;

    Path(UUID person) {
        this.person = person;
    }

    UUID person() {
        return person;
    }

    /** Where the person's pages are now: the one that moved counts, and what is as before is not seen again. */
    void see(Instant now, List<Sighting> pages) {
        var next = pages.stream()
                .filter(page -> !before.contains(page))
                .findFirst()
                .or(() -> pages.stream().filter(page -> page.equals(last)).findFirst())
                .or(() -> pages.stream().findFirst())
                .orElse(null);
        if (!Objects.equals(last, next) && unkept.size() < MOST) {
            unkept.add(new Glimpse(now, next == null ? null : Spot.of(next)));
        }
        last = next;
        before = pages;
    }

    List<Glimpse> unkept() {
        return unkept;
    }

    /** The chunk that goes on, or a new one, with what was not written down. */
    Chunk writeOn(List<Glimpse> glimpses) {
        var begins = glimpses.getFirst().at();
        var current = chunk;
        if (current == null || current.isFull(begins)) {
            current = new Chunk(begins);
            chunk = current;
        }
        glimpses.forEach(current::add);
        return current;
    }

    void written() {
        unkept.clear();
    }
}
