package org.samenkracht.board;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken back, or done again.
 *
 * @param verb what that did, such as {@link Verb#ARCHIVED} for a card whose writing was taken back
 * @param card the card as it is now, if it was about a card
 * @param lane the lane as it is now, if it was about a lane
 * @param next what can be done from here
 */
public record Undone(
        Verb verb, @Nullable Card card, @Nullable Lane lane, Possible next) {

    /**
     * What somebody can do now.
     *
     * @param undo whether there is a step to take back
     * @param redo whether there is a step to do again
     */
    public record Possible(boolean undo, boolean redo) {

        static Possible of(Steps steps) {
            return new Possible(steps.toUndo(null).isPresent(), steps.toRedo().isPresent());
        }
    }
}
