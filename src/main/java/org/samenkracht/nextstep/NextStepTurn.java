package org.samenkracht.nextstep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;

/**
 * Once that it was offered to somebody to decide the next step.
 *
 * @param openIn the coalition while nobody answered, so that the database lets no second offer be open; null afterwards
 * @param step the smallest step, 1 to 300 characters
 * @param answer null while open
 */
public record NextStepTurn(
        @org.springframework.data.annotation.Id Id<NextStepTurn> id,
        Id<Coalition> coalition,
        @Nullable Id<Coalition> openIn,
        String step,
        Id<Member> offeredBy,
        Id<Member> offeredTo,
        Instant offeredAt,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Version int version) {

    /** The most characters of a step, in code points. */
    public static final int MOST = 300;

    /** What became of an offer. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    static NextStepTurn offered(Member by, Member to, String step, Instant now) {
        return new NextStepTurn(
                Id.next(),
                by.coalition(),
                by.coalition(),
                Words.line(step, MOST),
                by.id(),
                to.id(),
                now,
                null,
                null,
                0);
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }

    /** Whether the one it was offered to took it. */
    public boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    boolean isOf(Id<Member> member) {
        return offeredBy.equals(member) || offeredTo.equals(member);
    }

    NextStepTurn answered(Answer given, Instant now) {
        if (!isOpen()) {
            throw new Refusal("refusal.nextstep.answered");
        }
        return new NextStepTurn(id, coalition, null, step, offeredBy, offeredTo, offeredAt, given, now, version);
    }
}
