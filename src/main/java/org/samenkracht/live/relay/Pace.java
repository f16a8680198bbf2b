package org.samenkracht.live.relay;

import java.time.Duration;

/**
 * How often a room tells what moved: at once among a few, and the less often the more there are, for every frame goes to
 * everybody. Each is then on average half that time late: 13 ms among a hundred.
 */
final class Pace {

    private static final int FEW = 10;
    private static final int HUNDRED = 100;
    private static final Duration AMONG_A_HUNDRED = Duration.ofMillis(26);
    private static final Duration SLOWEST = Duration.ofMillis(60);

    private Pace() {}

    /** The least time between two frames to this many connections. */
    static Duration among(int connections) {
        int beyondFew = Math.max(0, connections - FEW);
        var pace = AMONG_A_HUNDRED.multipliedBy(beyondFew).dividedBy(HUNDRED - FEW);
        return pace.compareTo(SLOWEST) < 0 ? pace : SLOWEST;
    }
}
