package org.samenkracht;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/**
 * The identity of one {@code T}, so that a card's cannot be taken for a lane's.
 *
 * @param value a UUID, made by the application; new ones are of version 7 (RFC 9562) and so grow with time
 * @param <T> what is identified
 */
public record Id<T>(@JsonValue UUID value) {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int PARTS = 0b11;

    /**
     * A new identity that nothing has yet. Its last two bits are 0, and no other differs from it only there: an open page
     * names the parts of a card or lane with them.
     */
    public static <T> Id<T> next() {
        UUID value;
        do {
            value = GENERATOR.generate(); // Within a millisecond it counts up by one.
        } while ((value.getLeastSignificantBits() & PARTS) != 0);
        return new Id<>(value);
    }

    /** The identity with the given UUID. */
    @JsonCreator
    public static <T> Id<T> of(UUID value) {
        return new Id<>(value);
    }

    /**
     * Reads what came from a browser or an address.
     *
     * @return the identity, or empty when the text is not a UUID
     */
    public static <T> Optional<Id<T>> parse(String text) {
        try {
            return Optional.of(new Id<>(UUID.fromString(text)));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
