package org.samenkracht.pitstop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;
import org.samenkracht.board.Verb;

/**
 * What one pitstop changed about one card.
 *
 * @param was the card when the pitstop began; null when it was written in it
 * @param became the card when the pitstop was closed
 * @param steps every change of it during the pitstop, in order; at least one
 */
public record SessionCard(
        Id<Board> board, Id<Card> card, @Nullable CardState was, CardState became, List<Change> steps) {

    static SessionCard of(List<Change> steps) {
        var first = steps.getFirst();
        return new SessionCard(
                first.board(), first.card(), first.was(), steps.getLast().became(), List.copyOf(steps));
    }

    /** As it is told to who may not know of these cards; nothing when nothing else happened to it. */
    Optional<SessionCard> without(Set<Id<Card>> hidden) {
        var seen = steps.stream().flatMap(step -> step.without(hidden).stream()).toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(new SessionCard(board, card, was, became, seen));
    }

    /** The cards with which it was linked in this pitstop, and still is at its end. */
    public List<Id<Card>> linked() {
        return differing(Verb.LINKED);
    }

    /** The cards with which it was linked before, and is no longer. */
    public List<Id<Card>> unlinked() {
        return differing(Verb.UNLINKED);
    }

    /** Of each other card the first and the last change of a link count: what was undone did not happen. */
    private List<Id<Card>> differing(Verb verb) {
        var first = new LinkedHashMap<Id<Card>, Verb>();
        var last = new HashMap<Id<Card>, Verb>();
        steps.forEach(step -> step.other().ifPresent(other -> {
            first.putIfAbsent(other, step.verb());
            last.put(other, step.verb());
        }));
        return first.keySet().stream()
                .filter(other -> first.get(other) == verb && last.get(other) == verb)
                .toList();
    }

    /** Whether the card was written in this pitstop. */
    public boolean isNew() {
        return was == null;
    }
}
