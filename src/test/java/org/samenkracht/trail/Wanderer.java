package org.samenkracht.trail;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.relay.Sighting;

/** Somebody's pointer: it rests for seconds, then goes to another card, slowly at both ends, and now and then they write. */
final class Wanderer {
    private static final int LANE = 300;
    private static final int CARD = 140;

    private final Member who;
    private final List<UUID> cards;
    private final Random chance;
    private double x = 400;
    private double y = 300;
    private double fromX;
    private double fromY;
    private double toX;
    private double toY;
    private int step;
    private int steps;
    private int rests;

    Wanderer(Member who, List<UUID> cards, long seed) {
        this.who = who;
        this.cards = cards;
        chance = new Random(seed);
    }

    Stream<Sighting> steps() {
        if (rests > 0) {
            rests--;
        } else if (step == steps) {
            fromX = x;
            fromY = y;
            toX = chance.nextInt(4 * LANE);
            toY = chance.nextInt(6 * CARD);
            step = 0;
            steps = 3 + chance.nextInt(12);
            rests = 5 + chance.nextInt(55);
        } else {
            double way = (1 - Math.cos(Math.PI * ++step / steps)) / 2;
            x = fromX + (toX - fromX) * way + chance.nextGaussian() * 3;
            y = fromY + (toY - fromY) * way + chance.nextGaussian() * 3;
        }
        return Stream.of(seen());
    }

    private Sighting seen() {
        int lane = Math.clamp((int) x / LANE, 0, 3);
        int place = Math.clamp((int) y / CARD, 0, 5);
        return new Sighting(
                who.person().value(),
                cards.get(lane * 6 + place),
                Math.clamp((int) ((x - lane * LANE) / LANE * 65_535), 0, 65_535),
                Math.clamp((int) ((y - place * CARD) / CARD * 65_535), 0, 65_535),
                false);
    }
}
