package org.samenkracht.live.relay;

import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** A wire over the container's own session, whose sends do not wait. What may wait is left to a chore. */
final class SocketWire implements Wire {

    /** A send that takes longer ends the connection, in milliseconds. */
    private static final long STUCK = 10_000;

    /** How long Tomcat waits for a browser that does not read, to ping it or to part as equals, in milliseconds. */
    private static final Map<String, Long> PATIENCE = Map.of(
            "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", 2_000L,
            "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT", 2_000L);

    private final WebSocketSession session;
    private final Session container;
    private final Chores chores;
    private final AtomicBoolean closing = new AtomicBoolean();

    SocketWire(WebSocketSession session, Chores chores) {
        this.session = session;
        this.container = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        this.chores = chores;
        container.getAsyncRemote().setSendTimeout(STUCK);
        container.getUserProperties().putAll(PATIENCE);
    }

    @Override
    public void send(String text, Runnable sent) {
        attempt(() -> container.getAsyncRemote().sendText(text, whenDone(sent)));
    }

    @Override
    public void send(ByteBuffer bytes, Runnable sent) {
        attempt(() -> container.getAsyncRemote().sendBinary(bytes.duplicate(), whenDone(sent)));
    }

    @Override
    public void ping() {
        chores.now(() -> {
            try {
                session.sendMessage(new PingMessage());
            } catch (IOException | IllegalStateException gone) {
                close(CloseStatus.SESSION_NOT_RELIABLE);
            }
        });
    }

    @Override
    public void close(CloseStatus why) {
        if (closing.compareAndSet(false, true)) {
            chores.now(() -> closeNow(why));
        }
    }

    private void closeNow(CloseStatus why) {
        try {
            session.close(why);
        } catch (IOException | IllegalStateException gone) {
            closing.set(true);
        }
    }

    private SendHandler whenDone(Runnable sent) {
        return result -> {
            if (result.isOK()) {
                sent.run();
            } else {
                close(CloseStatus.SESSION_NOT_RELIABLE);
            }
        };
    }

    private void attempt(Runnable send) {
        if (closing.get()) {
            return;
        }
        try {
            send.run();
        } catch (IllegalStateException gone) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }
}
