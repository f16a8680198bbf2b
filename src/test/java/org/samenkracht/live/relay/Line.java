package org.samenkracht.live.relay;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One open socket, as a browser has it: says frames, gives marks back, and remembers what it was told. */
final class Line implements WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<Integer, Whereabouts> seen = new ConcurrentHashMap<>();
    private final List<JsonNode> notices = new CopyOnWriteArrayList<>();
    private final List<String> saved = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private final AtomicInteger frames = new AtomicInteger();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final Lock speaking = new ReentrantLock();
    private volatile boolean reading = true;
    private boolean isInTheMidst;
    private volatile int closed;
    private volatile @Nullable WebSocket socket;

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(1);
    }

    /** Reads nothing more, as a browser on a train does. */
    Line stopsReading() {
        reading = false;
        return this;
    }

    /** Reads on, from where it stopped. */
    void readsOn() {
        reading = true;
        socket().request(1);
    }

    void says(ByteBuffer frame) {
        alone(() -> {
            isInTheMidst = false;
            socket().sendBinary(frame, true).join();
        });
    }

    /** Asks for an answer. */
    void asks() {
        says(ByteBuffer.wrap(new byte[] {14}));
    }

    /** The answers that came: for each, how much it had been told that was saved. */
    List<Integer> answers() {
        return answers;
    }

    /** Says what may not be listened to any more: it may be closed in the midst of it. */
    void saysTooMuch(ByteBuffer frame) {
        try {
            says(frame);
        } catch (CompletionException closed) {
            // As was to be expected.
        }
    }

    /** Says a part of a message, the rest of which follows; until then no mark is given back. */
    void begins(ByteBuffer part) {
        alone(() -> {
            isInTheMidst = true;
            socket().sendBinary(part, false).join();
        });
    }

    void pings() {
        socket().sendPing(ByteBuffer.allocate(0)).join();
    }

    void says(String words) {
        alone(() -> socket().sendText(words, true).join());
    }

    void pointsAt(UUID anchor, int across, int down) {
        says(Neighbour.frame(2, anchor)
                .putShort((short) across)
                .putShort((short) down)
                .flip());
    }

    void focuses(UUID anchor) {
        says(Neighbour.frame(3, anchor).flip());
    }

    void follows(UUID person) {
        says(Neighbour.frame(10, person).flip());
    }

    void writesAt(Caret caret) {
        says(Neighbour.frame(6, caret.card())
                .putInt(caret.version())
                .putShort((short) caret.from())
                .putShort((short) caret.to())
                .flip());
    }

    /** Does something more often than anybody has patience for, or until it is closed. */
    void overdoes(IntConsumer act) {
        try {
            IntStream.range(0, 600).takeWhile(step -> open()).forEach(act);
        } catch (CompletionException closed) {
            // In the midst of it.
        }
    }

    void leaves() {
        socket().sendClose(WebSocket.NORMAL_CLOSURE, "");
    }

    void vanishes() {
        socket().abort();
    }

    /** The number this connection was given; waits for it. */
    int number() {
        await().until(() -> !notices.isEmpty());
        return notices.getFirst().get("you").asInt();
    }

    List<JsonNode> notices() {
        return notices;
    }

    Map<Integer, Whereabouts> seen() {
        return seen;
    }

    /** What it was told that was saved, in order; an empty text where it missed something. */
    List<String> saved() {
        return saved;
    }

    int frames() {
        return frames.get();
    }

    /** The code it was closed with; waits for it. */
    int closed() {
        await().until(() -> closed != 0);
        return closed;
    }

    boolean open() {
        return closed == 0;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            notices.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        return next(from);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        binary.writeBytes(bytes);
        if (last) {
            hear(ByteBuffer.wrap(binary.toByteArray()));
            binary.reset();
        }
        return next(from);
    }

    /** One thing is said at a time, also while marks are given back. */
    private void alone(Runnable saying) {
        speaking.lock();
        try {
            saying.run();
        } finally {
            speaking.unlock();
        }
    }

    private void givesMarkBack() {
        alone(() -> {
            if (!isInTheMidst) {
                saysTooMuch(ByteBuffer.wrap(new byte[] {13}));
            }
        });
    }

    private void hear(ByteBuffer frame) {
        byte type = frame.get();
        if (type == 3) {
            Thread.startVirtualThread(this::givesMarkBack);
            return;
        }
        frames.incrementAndGet();
        if (type == 4) {
            answers.add(saved.size());
            return;
        }
        if (type == 2) {
            saved.add(StandardCharsets.UTF_8.decode(frame).toString());
            return;
        }
        while (frame.hasRemaining()) {
            int number = fraction(frame);
            int flags = frame.get();
            Point point = (flags & 1) == 0 ? null : new Point(uuid(frame), fraction(frame), fraction(frame));
            UUID focus = (flags & 2) == 0 ? null : uuid(frame);
            Caret caret =
                    (flags & 4) == 0 ? null : new Caret(uuid(frame), frame.getInt(), fraction(frame), fraction(frame));
            UUID dragged = (flags & 8) == 0 ? null : uuid(frame);
            seen.put(number, new Whereabouts(point, focus, caret, dragged));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        closed = WebSocket.NORMAL_CLOSURE + 6;
    }

    private @Nullable CompletionStage<?> next(WebSocket from) {
        if (reading) {
            from.request(1);
        }
        return null;
    }

    private WebSocket socket() {
        return Objects.requireNonNull(socket);
    }

    private static UUID uuid(ByteBuffer frame) {
        return new UUID(frame.getLong(), frame.getLong());
    }

    private static int fraction(ByteBuffer frame) {
        return Short.toUnsignedInt(frame.getShort());
    }
}
