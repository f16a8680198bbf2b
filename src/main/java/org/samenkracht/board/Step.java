package org.samenkracht.board;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one person takes back at once: one change, or one go of typing in a card.
 *
 * @param changes in order, at least one
 */
record Step(List<OwnChange> changes) {

    private static final Duration ONE_GO = Duration.ofSeconds(5);

    static Step of(OwnChange change) {
        return new Step(List.of(change));
    }

    OwnChange last() {
        return changes.getLast();
    }

    long revision() {
        return last().revision();
    }

    List<Long> revisions() {
        return changes.stream().map(OwnChange::revision).toList();
    }

    /** Whether somebody who typed this just goes on typing with that change. */
    boolean goesOnWith(OwnChange next) {
        return isTyping(last())
                && isTyping(next)
                && Objects.equals(last().card(), next.card())
                && Duration.between(last().at(), next.at()).compareTo(ONE_GO) < 0;
    }

    Step with(OwnChange next) {
        return new Step(Stream.concat(changes.stream(), Stream.of(next)).toList());
    }

    private static boolean isTyping(OwnChange change) {
        return change.verb() == Verb.REWORDED && change.undoes() == null;
    }
}
