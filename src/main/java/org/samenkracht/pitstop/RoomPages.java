package org.samenkracht.pitstop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rooms as last read, so that one node reads a room once and not once for each page that is open there. */
@Component
class RoomPages {

    private final CourseRows courses;
    private final Signs signs;
    private final Attention attention;
    private final GuideActs acts;
    private final PointerRecordings recordings;
    private final Cache<Id<PitStop>, RoomNow> lastRead =
            Caffeine.newBuilder().maximumSize(200).build();

    RoomPages(CourseRows courses, Signs signs, Attention attention, GuideActs acts, PointerRecordings recordings) {
        this.courses = courses;
        this.signs = signs;
        this.attention = attention;
        this.acts = acts;
        this.recordings = recordings;
    }

    /** The room at the version of its course or later. What a transaction writes is not kept, because it may be rolled back. */
    RoomNow of(PitStop running) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(running);
        }
        int version = courses.version(running.id()).orElseThrow(NotFound::new);
        return lastRead.asMap()
                .compute(
                        running.id(),
                        (id, known) -> known != null && known.course().version() == version ? known : read(running));
    }

    private RoomNow read(PitStop running) {
        var course = courses.findById(running.id()).orElseThrow(NotFound::new);
        return new RoomNow(
                running,
                course,
                signs.ready(running.id()),
                signs.hands(running.id()),
                attention.isShown(running.id()),
                acts.lastIn(running.id()),
                recordings.of(running.id()));
    }
}
