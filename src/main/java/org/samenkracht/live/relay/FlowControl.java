package org.samenkracht.live.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much may be under way to one browser. A network takes megabytes that nobody has read yet, and everything newer waits
 * behind them; so the page itself says how far it has read, as the receivers of TCP and HTTP/2 do (RFC 9293, 3.8.6; RFC 9113,
 * 5.2): now and then a mark goes along, which the page gives back once it has read all that came before.
 *
 * <p>A line begins with little. One that gives a mark back within a second may have twice as much under way, up to
 * {@link #WIDEST}; one that does not may have what it carries in a second, as CoDel keeps a queue by the time in it (RFC
 * 8289). The quickest way there and back is no queue and does not count, as in LEDBAT (RFC 6817): a line may be long. One
 * thread at a time asks and tells.
 */
final class FlowControl {

    /** The most that may be unread, in bytes: at the 90 kB a second of a hundred people who move, lines of a quarter of a second. */
    static final int WIDEST = 48 * 1024;

    /** What may be unread on a line of which nothing is known yet, in bytes. */
    static final int AT_FIRST = 8 * 1024;

    private static final int NARROWEST = 1024;

    /** A line that takes so much longer than it need to give a mark back is slow, and nothing more goes before it did. */
    static final Duration LATE = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private int width = AT_FIRST;
    private int beforeMark;
    private int unmarked;
    private boolean markIsOut;
    private long markedAt;
    private long quickest;

    /** @param nanoTime as {@link System#nanoTime()} */
    FlowControl(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        markedAt = nanoTime.getAsLong();
    }

    /** Something of so many bytes goes out now. */
    void sends(int bytes) {
        unmarked += bytes;
    }

    /** Whether a mark should go out before anything else: half of what may be under way is, or a second has passed. */
    boolean wantsMark() {
        return !markIsOut && unmarked > 0 && (unmarked >= width / 2 || sinceMark() > LATE.toNanos());
    }

    /** A mark goes out now. */
    void marks() {
        markIsOut = true;
        markedAt = nanoTime.getAsLong();
        beforeMark = unmarked;
        unmarked = 0;
    }

    /**
     * The mark came back.
     *
     * @return false when none was out
     */
    boolean markIsBack() {
        if (!markIsOut) {
            return false;
        }
        long took = sinceMark();
        quickest = quickest == 0 ? Math.min(took, LATE.toNanos()) : Math.min(took, quickest + quickest / 16);
        long waited = took - quickest;
        width = Math.clamp(waited > LATE.toNanos() ? carriedInASecond(waited) : 2L * width, NARROWEST, WIDEST);
        markIsOut = false;
        beforeMark = 0;
        return true;
    }

    /** At most: what went after the mark may be under way still. Of little it is not told what the line could have carried. */
    private long carriedInASecond(long waited) {
        long carried = (beforeMark + unmarked) * LATE.toNanos() / waited;
        return beforeMark < width / 4 ? Math.max(carried, width / 4) : carried;
    }

    /** Whether more may go out. With nothing under way it may, however much it is. */
    boolean isOpen() {
        return !markIsOut || (beforeMark + unmarked < width && sinceMark() - quickest <= LATE.toNanos());
    }

    private long sinceMark() {
        return nanoTime.getAsLong() - markedAt;
    }
}
