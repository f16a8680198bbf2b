package org.samenkracht.live.relay;

import java.util.UUID;
import org.samenkracht.live.Participant;

/**
 * Leave to open one socket.
 *
 * @param participant who may
 * @param board where
 * @param httpSession from which browser: the id of its HTTP session
 */
record Ticket(Participant participant, UUID board, String httpSession) {

    boolean isOf(UUID person) {
        return participant.person().equals(person);
    }
}
