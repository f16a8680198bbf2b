package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** A wire to a browser that reads only when told to. */
final class SlowWire implements Wire {

    private final List<Object> sent = new ArrayList<>();
    private final Queue<Runnable> unread = new ArrayDeque<>();
    private @Nullable CloseStatus closed;

    /** What was handed over, in order: texts and buffers. */
    List<Object> sent() {
        return sent;
    }

    @Nullable
    CloseStatus closed() {
        return closed;
    }

    /** The browser reads the message that is under way. */
    void reads() {
        unread.remove().run();
    }

    int underWay() {
        return unread.size();
    }

    @Override
    public void send(String text, Runnable done) {
        sent.add(text);
        unread.add(done);
    }

    @Override
    public void send(ByteBuffer bytes, Runnable done) {
        sent.add(bytes);
        unread.add(done);
    }

    @Override
    public void ping() {}

    @Override
    public void close(CloseStatus why) {
        closed = why;
    }
}
