package org.samenkracht.nextstep;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * Who decided the next step so far.
 *
 * @param open the offer that waits for an answer, or null
 * @param turns that were accepted, the last first
 * @param residentsWaited whether residents did not hold it for two pitstops
 */
public record NextStepPath(@Nullable NextStepTurn open, List<NextStepTurn> turns, boolean residentsWaited) {

    /** The offer that waits for an answer, if one does. */
    public Optional<NextStepTurn> offer() {
        return Optional.ofNullable(open);
    }

    /** The turn of who holds it now, if anybody ever took it. */
    public Optional<NextStepTurn> now() {
        return turns.stream().findFirst();
    }

    /** Whether somebody held it at some time since then; whoever took it holds it until another does. */
    static boolean heldSince(Instant then, List<NextStepTurn> lastFirst, Predicate<Id<Member>> somebody) {
        for (var turn : lastFirst) {
            if (somebody.test(turn.offeredTo())) {
                return true;
            }
            if (!Objects.requireNonNull(turn.answeredAt()).isAfter(then)) {
                return false;
            }
        }
        return false;
    }
}
