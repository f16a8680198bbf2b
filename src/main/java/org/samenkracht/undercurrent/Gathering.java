package org.samenkracht.undercurrent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStop;

/**
 * What is written in a moment that is open. Who wrote and what was written stand apart, both in no order.
 *
 * @param writers who wrote, so that each writes once
 * @param texts by the hash of the code with which one is withdrawn
 */
record Gathering(Id<PitStop> pitStop, Set<Id<Person>> writers, Map<String, String> texts) {

    private static final int ENOUGH = 3;

    static Gathering in(PitStop pitStop) {
        return new Gathering(pitStop.id(), Set.of(), Map.of());
    }

    Gathering with(Id<Person> writer, WithdrawalCode code, String text) {
        if (writers.contains(writer)) {
            throw new Refusal("undercurrent.once");
        }
        var moreWriters = new HashSet<>(writers);
        var moreTexts = new HashMap<>(texts);
        moreWriters.add(writer);
        moreTexts.put(code.hash(), text);
        return new Gathering(pitStop, Set.copyOf(moreWriters), Map.copyOf(moreTexts));
    }

    /** Whoever wrote it stays among those who wrote: the code does not tell who that was. */
    Gathering without(String hash) {
        var fewer = new HashMap<>(texts);
        fewer.remove(hash);
        return new Gathering(pitStop, writers, Map.copyOf(fewer));
    }

    boolean isEnough() {
        return texts.size() >= ENOUGH;
    }

    /** Never the texts, so that no log tells them. */
    @Override
    public String toString() {
        return "Gathering[" + pitStop + "]";
    }
}
