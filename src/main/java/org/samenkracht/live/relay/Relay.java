package org.samenkracht.live.relay;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.live.Participant;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;

/**
 * Carries what moves between the browsers that have the same board open, and tells all of them what was saved, with one
 * buffer for everybody. It asks nobody who may: whoever calls {@link #admit} has made sure, and calls {@link #dismiss}
 * when that ends. Nothing of it is stored or logged.
 */
@Component
public class Relay implements Lookout, DisposableBean {

    private final Chores chores = new Chores();
    private final TicketOffice tickets = new TicketOffice(Ticker.systemTicker());
    private final Rooms rooms = new Rooms(chores);
    private final RelayEndpoint endpoint = new RelayEndpoint(rooms, tickets, chores);

    /**
     * Lets a person's browser open one socket to a board. Call it for each socket, also when it comes back.
     *
     * @param participant how the others will see this person
     * @param board what to join; the caller made sure that this person may
     * @param httpSession the id of the HTTP session from which the socket will come
     * @return a ticket for the first frame: 128 random bits in base64url, good once and for 30 seconds
     */
    public String admit(Participant participant, UUID board, String httpSession) {
        return tickets.issue(new Ticket(participant, board, httpSession));
    }

    /**
     * Ends a person's sockets to one board at once, with code 4403, and voids tickets not yet used. The browser then asks
     * for a new ticket once, so this also serves when a role or name changed.
     */
    public void dismiss(UUID person, UUID board) {
        rooms.dismiss(
                person,
                Optional.of(board),
                () -> tickets.tearUp(
                        ticket -> ticket.isOf(person) && ticket.board().equals(board)));
    }

    /**
     * Tells everybody who has this board open on this node that something was saved. A message may be lost or come late, as
     * with any other that is live. Does not wait for anybody.
     *
     * @param board whose open pages are told
     * @param json what was saved, for the board's scripts; the same for everybody
     */
    public void tell(UUID board, String json) {
        rooms.of(board).ifPresent(room -> room.tell(SavedFrame.of(json)));
    }

    /** Ends a person's sockets to all boards, as {@link #dismiss(UUID, UUID)} does for one. */
    public void dismiss(UUID person) {
        rooms.dismiss(person, Optional.empty(), () -> tickets.tearUp(ticket -> ticket.isOf(person)));
    }

    /** Who has one of these boards open now on this node, by person. */
    public Set<UUID> here(Collection<UUID> boards) {
        return boards.stream()
                .flatMap(board -> rooms.of(board).stream())
                .flatMap(room -> room.present().stream())
                .map(connection -> connection.participant().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Sighting> seenOn(UUID board) {
        return rooms.of(board).stream()
                .flatMap(room -> room.present().stream())
                .flatMap(connection -> connection.sighting().stream())
                .toList();
    }

    @Override
    public void destroy() {
        chores.close();
    }

    WebSocketHandler endpoint() {
        return endpoint;
    }

    /** How many boards somebody has open. */
    int openBoards() {
        return rooms.count();
    }
}
