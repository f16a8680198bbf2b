package org.samenkracht.pitstop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;

/**
 * What a guide did with the room, as it is kept for all to see.
 *
 * @param about the identity of what it was done to; null when it was the room as a whole
 * @param words a name or a reason, empty or up to 200 characters
 */
public record WrittenAct(
        Id<WrittenAct> id,
        Instant at,
        Id<Member> by,
        GuideAct act,
        @Nullable UUID about,
        String words) {}
