package org.samenkracht.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.LongPollingCacheFilter;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * What was pushed into a line as it broke is pushed again once the page has a new one. Vaadin numbers what it tells a page,
 * and a page that misses a number waits five seconds for it, shows nothing that came later, and then asks for all anew; for
 * pages that ask instead of listening Vaadin keeps what they have not seen, for those with a WebSocket this does.
 */
final class SurePush extends AtmospherePushConnection {

    /** In letters. A page that missed more than that asks for all anew. */
    private static final int MOST = 16_384;

    /** In nanoseconds, longer than a page takes to find that its line is dead. */
    private static final long LONGEST = Duration.ofSeconds(60).toNanos();

    private final Deque<Told> told = new ArrayDeque<>();
    private int kept;

    private SurePush(UI page) {
        super(page);
    }

    @Override
    protected void sendMessage(String message) {
        keep(new Told(getUI().getInternals().getServerSyncId() - 1, message, System.nanoTime()));
        super.sendMessage(message);
    }

    @Override
    public void connect(AtmosphereResource line) {
        var missed = missed(line);
        super.connect(line);
        missed.forEach(super::sendMessage);
    }

    /** Gives back what every page must have seen by now. */
    void forgetOld() {
        long now = System.nanoTime();
        while (!told.isEmpty() && now - told.getFirst().at() > LONGEST) {
            forgetFirst();
        }
    }

    private void keep(Told message) {
        told.add(message);
        kept += message.words().length();
        while (kept > MOST) {
            forgetFirst();
        }
    }

    private List<String> missed(AtmosphereResource line) {
        var seen = line.getRequest().getHeader(LongPollingCacheFilter.SEEN_SERVER_SYNC_ID);
        if (seen == null || line.transport() != AtmosphereResource.TRANSPORT.WEBSOCKET) {
            return List.of();
        }
        while (!told.isEmpty() && told.getFirst().number() <= Integer.parseInt(seen)) {
            forgetFirst();
        }
        return told.stream().map(Told::words).toList();
    }

    private void forgetFirst() {
        kept -= told.removeFirst().words().length();
    }

    /**
     * @param number by which the page tells whether it has seen this
     * @param at by the clock of {@link System#nanoTime}
     */
    private record Told(int number, String words, long at) implements Serializable {}

    /** Found by Vaadin, by its name in {@code META-INF/services}. */
    public static final class Factory implements PushConnectionFactory {
        @Override
        public PushConnection apply(UI page) {
            return new SurePush(page);
        }
    }
}
