package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.coalition.Party;

/**
 * What a value means to each side that has said so, at most one text per side.
 *
 * @param all in the order of writing
 */
public record ValueMeanings(@JsonValue List<ValueMeaning> all) {

    static final ValueMeanings NONE = new ValueMeanings(List.of());

    @JsonCreator
    public ValueMeanings {
        all = List.copyOf(all);
    }

    /** The parties among these that have not said yet what the value means to them. */
    public List<Party> missing(List<Party> sides) {
        return sides.stream().filter(side -> !saidBy(side.id())).toList();
    }

    ValueMeanings with(ValueMeaning said) {
        var others = all.stream().filter(meaning -> !meaning.party().equals(said.party()));
        return new ValueMeanings(Stream.concat(others, Stream.of(said)).toList());
    }

    private boolean saidBy(Id<Party> party) {
        return all.stream().anyMatch(meaning -> meaning.party().equals(party));
    }
}
