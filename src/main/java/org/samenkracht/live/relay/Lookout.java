package org.samenkracht.live.relay;

import java.util.List;
import java.util.UUID;

/**
 * Tells where people are on a board when somebody asks. Nobody who moves waits for that or is told of it, and nothing is done
 * for it while nobody asks.
 */
public interface Lookout {

    /**
     * Everybody who points or writes on this board now, on this node; of a person with several pages each. Whoever hides the
     * own pointer is not among them, not as a caret either.
     */
    List<Sighting> seenOn(UUID board);
}
