package org.samenkracht.live.relay;

import org.springframework.web.socket.CloseStatus;

/** Why the server closes a socket; {@code relay-socket.js} acts on the numbers. */
final class Closing {

    /** A frame that no browser of ours sends. */
    static final CloseStatus MALFORMED = new CloseStatus(4400);

    /** No ticket, or one that is not for this browser. */
    static final CloseStatus WITHOUT_TICKET = new CloseStatus(4401);

    /** The person may not be here any more, or not in this role. */
    static final CloseStatus DISMISSED = new CloseStatus(4403);

    /** The browser reads so slowly that it would miss who came and went. */
    static final CloseStatus FELL_BEHIND = new CloseStatus(4408);

    /** Nothing was heard for too long. */
    static final CloseStatus SILENT = new CloseStatus(4410);

    /** Too many frames, or too many sockets of one person. */
    static final CloseStatus TOO_MANY = new CloseStatus(4429);

    private Closing() {}
}
