package org.samenkracht.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;

/**
 * Some minutes of one person's trail on one board, written small as it grows: three or four bytes for a move.
 *
 * <p>It is one glimpse after the other. Each begins with a number: how long it is since the one before, in tenths of a second
 * (the first: since the chunk began), times four, plus one of
 *
 * <ul>
 *   <li>0, moved on the same thing: how far across (2048ths) and how far down (256ths), both signed;
 *   <li>1, pointing at a thing: the thing, how far across and how far down it is;
 *   <li>2, writing in a card: the thing and the letter;
 *   <li>3, nowhere on the board: no more.
 * </ul>
 *
 * A thing is told by its place among those of this chunk, from 0; one that is new has the next place, and the 16 bytes of its
 * anchor, big end first, come right behind it. Numbers are of variable length: seven bits a byte, the lowest first, the highest bit set on
 * all but the last; signed ones go 0, -1, 1, -2, 2 and so on.
 */
final class Chunk {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_BYTES = 16_000;
    private static final long UNIT = 100;

    private static final int MOVED = 0;
    private static final int POINTING = 1;
    private static final int WRITING = 2;
    private static final int NOWHERE = 3;

    private final Id<Trail> id = Id.next();
    private final Instant began;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<UUID> things = new ArrayList<>();
    private long units;
    private @Nullable Spot last;
    private boolean kept;

    Chunk(Instant began) {
        this.began = began;
    }

    Id<Trail> id() {
        return id;
    }

    Instant began() {
        return began;
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    /** Whether it is so long or so large that the next glimpse begins another. */
    boolean isFull(Instant now) {
        return bytes.size() > MOST_BYTES || Duration.between(began, now).compareTo(LONGEST) >= 0;
    }

    /** Whether it was written down before; from now on it was. */
    boolean keep() {
        boolean before = kept;
        kept = true;
        return before;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Goes on with a glimpse that is not earlier than those before it. */
    void add(Glimpse glimpse) {
        var spot = glimpse.spot();
        if (spot == null && last == null) {
            return;
        }
        boolean moved = spot != null
                && last != null
                && !spot.isCaret()
                && !last.isCaret()
                && spot.anchor().equals(last.anchor());
        if (spot == null) {
            begin(glimpse.at(), NOWHERE);
        } else if (moved) {
            begin(glimpse.at(), MOVED);
            signed(spot.across() - last.across());
            signed(spot.down() - last.down());
        } else {
            begin(glimpse.at(), spot.isCaret() ? WRITING : POINTING);
            thing(spot.anchor());
            number(spot.across());
            if (!spot.isCaret()) {
                number(spot.down());
            }
        }
        last = spot;
    }

    /** What was written. */
    static List<Glimpse> read(Instant began, byte[] content) {
        return new Reading(began, ByteBuffer.wrap(content)).all();
    }

    private void begin(Instant at, int kind) {
        long now = Math.max(units, Duration.between(began, at).toMillis() / UNIT);
        number((now - units) << 2 | kind);
        units = now;
    }

    private void thing(UUID anchor) {
        int place = things.indexOf(anchor);
        number(place < 0 ? things.size() : place);
        if (place < 0) {
            things.add(anchor);
            bytes.writeBytes(ByteBuffer.allocate(16)
                    .putLong(anchor.getMostSignificantBits())
                    .putLong(anchor.getLeastSignificantBits())
                    .array());
        }
    }

    private void signed(int value) {
        number((value << 1) ^ (value >> 31));
    }

    private void number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    private static final class Reading {

        private final ByteBuffer bytes;
        private final List<UUID> things = new ArrayList<>();
        private Instant at;
        private @Nullable Spot last;

        Reading(Instant began, ByteBuffer bytes) {
            this.at = began;
            this.bytes = bytes;
        }

        List<Glimpse> all() {
            var glimpses = new ArrayList<Glimpse>();
            while (bytes.hasRemaining()) {
                long head = number();
                at = at.plusMillis((head >> 2) * UNIT);
                last = spot((int) head & 3);
                glimpses.add(new Glimpse(at, last));
            }
            return glimpses;
        }

        private @Nullable Spot spot(int kind) {
            return switch (kind) {
                case POINTING -> new Spot(thing(), (int) number(), (int) number());
                case WRITING -> new Spot(thing(), (int) number(), Spot.CARET);
                case NOWHERE -> null;
                default ->
                    last == null ? null : new Spot(last.anchor(), last.across() + signed(), last.down() + signed());
            };
        }

        private UUID thing() {
            int place = (int) number();
            if (place == things.size()) {
                things.add(new UUID(bytes.getLong(), bytes.getLong()));
            }
            return things.get(place);
        }

        private int signed() {
            int value = (int) number();
            return (value >>> 1) ^ -(value & 1);
        }

        private long number() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes.get();
                value |= (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }
    }
}
