package org.samenkracht.board;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person can take back on one board, and do again. It follows from the person's own changes alone: an undo takes
 * a step from the one pile to the other, an undo of an undo takes it back, and a new change empties the pile of what can be
 * done again.
 */
final class Steps {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** @param changes by one person on one board, in order; they may begin in the middle */
    Steps(List<OwnChange> changes) {
        changes.forEach(this::learn);
    }

    /**
     * The last step that can be taken back.
     *
     * @param before when given, the last one before this revision
     */
    Optional<Step> toUndo(@Nullable Long before) {
        return done.stream()
                .filter(step -> before == null || step.revision() < before)
                .findFirst();
    }

    /** The undo that was done last and is not done again. */
    Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** The same piles with one change more. */
    Steps learn(OwnChange change) {
        if (change.undoes() == null) {
            undone.clear();
            add(change);
        } else if (take(done, change.undoes())) {
            undone.push(Step.of(change));
        } else if (take(undone, change.undoes())) {
            done.push(Step.of(change));
        }
        return this;
    }

    private void add(OwnChange change) {
        boolean goesOn = !done.isEmpty() && done.peek().goesOnWith(change);
        done.push(goesOn ? done.pop().with(change) : Step.of(change));
    }

    /** Takes a step from a pile. What lay on top could not be taken back, was passed over, and goes too. */
    private static boolean take(Deque<Step> pile, long revision) {
        if (pile.stream().noneMatch(step -> step.revision() == revision)) {
            return false;
        }
        while (pile.pop().revision() != revision) {
            // Until the step itself is gone.
        }
        return true;
    }
}
