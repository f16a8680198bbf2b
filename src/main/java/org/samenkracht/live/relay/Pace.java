package org.samenkracht.live.relay;

import java.time.Duration;

/** How often a room tells what moved: at once among a few, up to every 40 ms among a hundred. */
final class Pace {

    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final Duration SLOWEST = Duration.ofMillis(40);

    private Pace() {}

    /** The least time between two frames to this many connections. */
    static Duration among(int connections) {
        int beyondFew = Math.clamp(connections - FEW, 0, MANY - FEW);
        return SLOWEST.multipliedBy(beyondFew).dividedBy(MANY - FEW);
    }
}
