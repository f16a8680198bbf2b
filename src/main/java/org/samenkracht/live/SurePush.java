package org.samenkracht.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.LongPollingCacheFilter;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * What was pushed into a line as it broke is pushed again once the page has a new one. Vaadin numbers what it tells a page,
 * and a page that misses a number waits five seconds for it, shows nothing that came later, and then asks for all anew; what
 * it pushes by long polling Vaadin keeps until it was seen, what it pushes by WebSocket this does. Its answers to what a page
 * asks must come otherwise, as they do by default: told twice, one would end another question.
 */
final class SurePush extends AtmospherePushConnection {

    /** In letters. A longer message is not kept, nor what came before it; then the page asks for all anew. */
    private static final int MOST = 16_384;

    /** In nanoseconds: as long as a page that says nothing is kept. */
    private static final long LONGEST =
            AbsentPages.SILENCE.plus(AbsentPages.BETWEEN_LOOKS).toNanos();

    private final Deque<Told> told = new ArrayDeque<>();
    private int kept;
    private List<String> missed = List.of();

    private SurePush(UI page) {
        super(page);
    }

    @Override
    protected void sendMessage(String message) {
        tellMissed();
        keep(new Told(getUI().getInternals().getServerSyncId() - 1, message, System.nanoTime()));
        sendIfConnected(message);
    }

    @Override
    public void connect(AtmosphereResource line) {
        missed = missed(line);
        super.connect(line);
        tellMissed();
    }

    /** In the order in which it was told, and so before what waits for this line. */
    private void tellMissed() {
        var again = missed;
        missed = List.of();
        again.forEach(this::sendIfConnected);
    }

    /** A line may break again while it is told. */
    private void sendIfConnected(String message) {
        if (isConnected()) {
            super.sendMessage(message);
        }
    }

    /** Gives back what no page that is still known can have missed. */
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
