package org.samenkracht.board;

import java.util.List;
import java.util.Set;
import org.samenkracht.Id;

/**
 * A piece of a pitstop on one board: how it stood, and what happened from there, in order. Every moment in it is found by
 * going along.
 *
 * @param until the last revision that lies in it
 */
public record Piece(Standing from, long until, List<Happening> happened) {

    Piece without(Set<Id<Card>> withheld) {
        return new Piece(
                from.without(withheld),
                until,
                happened.stream().flatMap(one -> one.without(withheld).stream()).toList());
    }
}
