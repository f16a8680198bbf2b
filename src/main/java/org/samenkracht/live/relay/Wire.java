package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import org.springframework.web.socket.CloseStatus;

/** The way to one browser. Nothing here waits for that browser. */
interface Wire {

    /**
     * Starts to send; the caller starts no other before {@code sent} ran. A failed send closes the wire.
     *
     * @param sent runs once all is handed over, possibly before this returns
     */
    void send(String text, Runnable sent);

    /** As {@link #send(String, Runnable)}; the buffer is read from and left as it was. */
    void send(ByteBuffer bytes, Runnable sent);

    /** Asks the browser for a sign of life. */
    void ping();

    /** Ends the connection, soon and for good; more than once is once. */
    void close(CloseStatus why);
}
