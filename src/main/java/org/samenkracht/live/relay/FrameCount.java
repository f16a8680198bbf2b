package org.samenkracht.live.relay;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;

/**
 * How many frames came over one socket, by the container's own count: also pings, which Tomcat answers by itself, and the
 * pieces of a message, of which Spring shows only the whole.
 */
final class FrameCount {

    /** Under which name the attributes of a socket hold its count. */
    static final String ATTRIBUTE = FrameCount.class.getName();

    private final AtomicLong taken = new AtomicLong();
    private volatile LongSupplier arrived = () -> 0;

    /** How many came since this was last asked. */
    long take() {
        long now = arrived.getAsLong();
        return now - taken.getAndSet(now);
    }

    /** The request that will become the socket: from then on its frames are counted. */
    HttpServletRequest of(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public <T extends HttpUpgradeHandler> T upgrade(Class<T> type) throws IOException, ServletException {
                T handler = super.upgrade(type);
                if (handler instanceof InternalHttpUpgradeHandler tomcats) {
                    arrived = tomcats.getUpgradeInfo()::getMsgsReceived;
                }
                return handler;
            }
        };
    }
}
