package org.samenkracht.live.relay;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** Where the sockets come in: one visitor each, checked for life every quarter of a minute. */
final class RelayEndpoint extends AbstractWebSocketHandler {

    private static final Duration TIME_FOR_TICKET = Duration.ofSeconds(5);
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(15);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    /** How many sockets one browser may have open, with those that are still about to show a ticket. */
    private static final int MOST_SOCKETS = 2 * Rooms.MOST_SOCKETS;

    private final Rooms rooms;
    private final TicketOffice tickets;
    private final Chores chores;
    private final Refusals refusals = new Refusals(TimeMeter.SYSTEM_NANOTIME);
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    RelayEndpoint(Rooms rooms, TicketOffice tickets, Chores chores) {
        this.rooms = rooms;
        this.tickets = tickets;
        this.chores = chores;
        chores.every(BETWEEN_PINGS, () -> visitors.values().forEach(Visitor::check));
        chores.every(BETWEEN_COUNTS, () -> visitors.values().forEach(Visitor::count));
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setBinaryMessageSizeLimit(ClientFrame.MOST_BYTES);
        session.setTextMessageSizeLimit(ClientFrame.MOST_BYTES);
        SocketWire wire = new SocketWire(session, chores);
        String httpSession = httpSession(session);
        if (visitors.values().stream()
                        .filter(other -> other.isFrom(httpSession))
                        .count()
                >= MOST_SOCKETS) {
            wire.close(Closing.TOO_MANY);
            return;
        }
        Visitor visitor = new Visitor(rooms, tickets, httpSession, wire, frames(session));
        visitors.put(session.getId(), visitor);
        chores.after(TIME_FOR_TICKET, visitor::showTicketNow);
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        visitor(session).ifPresent(visitor -> visitor.hear(message.getPayload()));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        session.close(Closing.MALFORMED);
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        visitor(session).ifPresent(Visitor::stirred);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        refusals.note(status);
        Optional.ofNullable(visitors.remove(session.getId())).ifPresent(Visitor::leave);
    }

    private Optional<Visitor> visitor(WebSocketSession session) {
        return Optional.ofNullable(visitors.get(session.getId()));
    }

    private static String httpSession(WebSocketSession session) {
        return (String) session.getAttributes().get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME);
    }

    private static FrameCount frames(WebSocketSession session) {
        return (FrameCount) session.getAttributes().get(FrameCount.ATTRIBUTE);
    }
}
