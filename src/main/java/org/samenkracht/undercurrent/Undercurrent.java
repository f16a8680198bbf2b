package org.samenkracht.undercurrent;

import java.util.UUID;
import org.samenkracht.Id;

/**
 * A text that surfaced. Nobody knows whose it is.
 *
 * @param id random, so that it tells no time; the texts stand in its order
 * @param text 1 to 500 characters
 */
public record Undercurrent(Id<Undercurrent> id, String text) {

    static Undercurrent surfacing(String text) {
        return new Undercurrent(Id.of(UUID.randomUUID()), text);
    }

    /** Never the text, so that no log tells it. */
    @Override
    public String toString() {
        return "Undercurrent";
    }
}
