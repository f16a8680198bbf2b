package org.samenkracht.pitstop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;

/**
 * One session of a coalition, moderated by a guide.
 *
 * @param runsIn the coalition while it runs, so that the database lets no second one begin; null when closed
 * @param title 1 to 120 characters
 */
public record PitStop(
        @org.springframework.data.annotation.Id Id<PitStop> id,
        Id<Coalition> coalition,
        @Nullable Id<Coalition> runsIn,
        String title,
        Instant openedAt,
        Id<Member> openedBy,
        @Nullable Instant closedAt,
        @Nullable Id<Member> closedBy,
        @Version int version) {

    static PitStop opened(Id<PitStop> id, Member guide, String title, Instant now) {
        return new PitStop(
                id, guide.coalition(), guide.coalition(), Words.line(title, 120), now, guide.id(), null, null, 0);
    }

    /** Whether it is still running. */
    public boolean isOpen() {
        return closedAt == null;
    }

    PitStop closed(Member guide, Instant now) {
        return new PitStop(id, coalition, null, title, openedAt, openedBy, now, guide.id(), version);
    }
}
