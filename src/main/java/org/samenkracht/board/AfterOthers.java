package org.samenkracht.board;

import java.util.ArrayList;
import java.util.List;

/** Places and changes as they are after others' changes. */
record AfterOthers(TextChanges others) {

    TextChanges map(TextChanges changes) {
        var mapped = new ArrayList<TextChanges.Splice>();
        for (var splice : changes.splices()) {
            int at = place(splice.from());
            add(mapped, new TextChanges.Splice(at, at, splice.put()));
            takeAway(splice.from(), splice.to(), mapped);
        }
        return new TextChanges(mapped);
    }

    /** Where a place is, after what the others put there. */
    private int place(int place) {
        int moved = place;
        for (var other : others.splices()) {
            if (other.from() <= place) {
                moved += other.put().length() - (Math.min(place, other.to()) - other.from());
            }
        }
        return moved;
    }

    /** Takes away what of a stretch is still there, piece by piece between what the others put into it. */
    private void takeAway(int from, int to, List<TextChanges.Splice> mapped) {
        int at = from;
        for (var other : others.splices()) {
            if (other.to() >= at && other.from() < to) {
                takePiece(at, other.from(), mapped);
                at = Math.max(at, other.to());
            }
        }
        takePiece(at, to, mapped);
    }

    private void takePiece(int from, int to, List<TextChanges.Splice> mapped) {
        if (from < to) {
            int start = place(from);
            add(mapped, new TextChanges.Splice(start, start + to - from, ""));
        }
    }

    /** Joins what can be joined without a place being lost. */
    private static void add(List<TextChanges.Splice> mapped, TextChanges.Splice next) {
        if (next.from() == next.to() && next.put().isEmpty()) {
            return;
        }
        var last = mapped.isEmpty() ? null : mapped.getLast();
        if (last != null
                && last.to() == next.from()
                && (last.from() == last.to() || next.put().isEmpty())) {
            mapped.set(mapped.size() - 1, new TextChanges.Splice(last.from(), next.to(), last.put() + next.put()));
        } else {
            mapped.add(next);
        }
    }
}
