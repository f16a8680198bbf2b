package org.samenkracht.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.StageKind;

/**
 * A round that goes on.
 *
 * @param asking the stage whose question it asks
 * @param turns of everybody who spoke or passed, in that order
 */
record Round(Id<PitStop> pitStop, StageKind asking, Map<Id<Person>, Turn> turns) {

    static Round in(Id<PitStop> pitStop, StageKind asking) {
        return new Round(pitStop, asking, Map.of());
    }

    /** Whoever speaks again has other words, at the same place. */
    Round with(Id<Person> person, Turn turn) {
        var more = new LinkedHashMap<>(turns);
        more.put(person, turn);
        return new Round(pitStop, asking, more);
    }

    Round without(Id<Person> person) {
        var less = new LinkedHashMap<>(turns);
        less.remove(person);
        return new Round(pitStop, asking, less);
    }

    CheckIn shown(List<Id<Member>> here) {
        var taken = turns.values().stream().map(Turn::by).toList();
        var open = here.stream().filter(member -> !taken.contains(member)).map(Turn::open);
        return new CheckIn(asking, Stream.concat(turns.values().stream(), open).toList());
    }
}
