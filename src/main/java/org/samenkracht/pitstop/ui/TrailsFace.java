package org.samenkracht.pitstop.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenkracht.trail.Glimpse;
import org.samenkracht.trail.Trail;

/**
 * A minute of trails as the browser gets it.
 *
 * @param from when it begins
 * @param things the anchors of cards and lanes, or of parts of them
 */
record TrailsFace(Instant from, List<UUID> things, List<One> trails) {

    private static final int NOWHERE = -1;

    /**
     * One person's.
     *
     * @param marks four numbers for each glimpse: tenths of a second since the minute began, also before it; the place of the
     *     thing among all, or -1 for none; how far across it is in 2048ths, or the letter; and how far down in 256ths, or -1
     *     for a caret
     */
    record One(String member, List<Integer> marks) {}

    static TrailsFace of(Instant from, List<Trail> trails) {
        var things = new ArrayList<UUID>();
        var all = trails.stream()
                .map(trail -> new One(
                        trail.member().toString(),
                        trail.glimpses().stream()
                                .flatMap(glimpse -> marks(from, glimpse, things).stream())
                                .toList()))
                .toList();
        return new TrailsFace(from, things, all);
    }

    private static List<Integer> marks(Instant from, Glimpse glimpse, List<UUID> things) {
        int tenths = (int) (Duration.between(from, glimpse.at()).toMillis() / 100);
        var spot = glimpse.spot();
        if (spot == null) {
            return List.of(tenths, NOWHERE, 0, 0);
        }
        if (!things.contains(spot.anchor())) {
            things.add(spot.anchor());
        }
        return List.of(tenths, things.indexOf(spot.anchor()), spot.across(), spot.down());
    }
}
