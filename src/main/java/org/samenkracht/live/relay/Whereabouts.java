package org.samenkracht.live.relay;

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
