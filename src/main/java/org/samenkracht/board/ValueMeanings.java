package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
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

    /** What one party said, if it did. */
    Optional<ValueMeaning> of(Id<Party> party) {
        return all.stream().filter(meaning -> meaning.party().equals(party)).findFirst();
    }

    /** With what one party said in others, or without a word of it. */
    ValueMeanings with(Id<Party> party, ValueMeanings others) {
        var rest = all.stream().filter(meaning -> !meaning.party().equals(party));
        return new ValueMeanings(Stream.concat(rest, others.of(party).stream()).toList());
    }

    ValueMeanings with(ValueMeaning said) {
        return with(said.party(), new ValueMeanings(List.of(said)));
    }

    private boolean saidBy(Id<Party> party) {
        return of(party).isPresent();
    }
}
