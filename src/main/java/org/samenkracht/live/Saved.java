package org.samenkracht.live;

/**
 * Published by a feature inside its transaction, and announced on {@link Live} once that has committed. Nothing is
 * announced of what was rolled back.
 *
 * @param topic what changed
 * @param change what was saved
 * @param <C> the kind of message
 */
public record Saved<C>(Topic<C> topic, C change) {

    void announceOn(Live live) {
        live.announce(topic, change);
    }
}
