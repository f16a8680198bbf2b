package org.samenkracht.live.relay;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one connection shows of itself; the newest says all, older ones may be skipped.
 *
 * @param pointer where the pointer is, or null when there is none
 * @param focus the card or lane that has the focus, or null
 * @param caret where in a card's words the caret is, or null
 * @param dragged the card that is being dragged, or null
 */
record Whereabouts(
        @Nullable Point pointer,
        @Nullable UUID focus,
        @Nullable Caret caret,
        @Nullable UUID dragged) {

    /** Present, but nowhere yet. */
    static final Whereabouts NOWHERE = new Whereabouts(null, null, null, null);

    /** As somebody else sees it: whoever writes is seen by the caret. */
    Optional<Sighting> sighting(UUID person) {
        if (caret != null) {
            return Optional.of(new Sighting(person, caret.card(), caret.to(), 0, true));
        }
        return Optional.ofNullable(pointer)
                .map(point -> new Sighting(person, point.anchor(), point.across(), point.down(), false));
    }

    Whereabouts pointingAt(@Nullable Point next) {
        return new Whereabouts(next, focus, caret, dragged);
    }

    Whereabouts focusedOn(@Nullable UUID next) {
        return new Whereabouts(pointer, next, caret, dragged);
    }

    Whereabouts writingAt(@Nullable Caret next) {
        return new Whereabouts(pointer, focus, next, dragged);
    }

    Whereabouts dragging(@Nullable UUID next) {
        return new Whereabouts(pointer, focus, caret, next);
    }
}
