package org.samenkracht.coalition;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;

/**
 * Published inside the transaction in which a guide does something with the room, so that it is written down for all to see,
 * or did not happen.
 *
 * @param guide who did it
 * @param about what it was done to, such as a board, a lane, a card or a member; null when it was the room as a whole
 * @param words what else is told: a name or a reason, empty or up to 200 characters; never what a card says
 */
public record GuideActed(
        Member guide, GuideAct act, @Nullable Id<?> about, String words) {}
