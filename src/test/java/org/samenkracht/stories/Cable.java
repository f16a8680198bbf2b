package org.samenkracht.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** The network between one person and a house: it can be slow, be thin, be cut, go dead without a word, and be mended. */
final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        DEAD
    }

    private static final int PIECES_PER_SECOND = 10;

    private final ServerSocket end;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile Duration delay = Duration.ZERO;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;
    private volatile int house;
    private final AtomicReference<String> lost = new AtomicReference<>();

    /** @param house the port of the server */
    Cable(int house) {
        this.house = house;
        try {
            end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return end.getLocalPort();
    }

    boolean isWhole() {
        return state == State.WHOLE && delay.isZero() && bytesPerSecond == Integer.MAX_VALUE && lost.get() == null;
    }

    /** It is whole, and leads to this port from now on. */
    void leadsTo(int otherHouse) {
        house = otherHouse;
        delay = Duration.ZERO;
        isThick();
        lost.set(null);
        isMended();
    }

    /** What goes through takes so long, each way. */
    void isSlow(Duration longer) {
        delay = longer;
    }

    /** No more than so many bytes a second come from the house over each line. */
    void isThin(int bytes) {
        bytesPerSecond = bytes;
    }

    /** It carries whatever comes, also what waited. */
    void isThick() {
        bytesPerSecond = Integer.MAX_VALUE;
    }

    /** Both sides notice at once. */
    synchronized void isCut() {
        state = State.CUT;
        open.forEach(Cable::close);
    }

    /** The next question with these words in it does not come through, nor what follows on its line, and nobody is told. */
    void losesTheNext(String words) {
        lost.set(words);
    }

    /** Nothing comes through any more, and neither side is told. */
    void goesDead() {
        state = State.DEAD;
    }

    /** What was open stays broken; what is opened from now on goes through. */
    synchronized void isMended() {
        open.forEach(Cable::close);
        state = State.WHOLE;
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            open.forEach(Cable::close);
        }
    }

    private void listen() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException closed) {
                // The next one, if there is a next one.
            }
        }
    }

    /** Either before it is mended, or after that: in between it would stay open and dead. */
    private synchronized void connect(Socket browser) {
        open.add(browser);
        if (state == State.CUT) {
            end(browser);
        } else if (state == State.WHOLE) {
            try {
                var server = new Socket(InetAddress.getLoopbackAddress(), house);
                open.add(server);
                Thread.startVirtualThread(() -> carry(browser, server, Cable::carryAll));
                Thread.startVirtualThread(() -> carry(server, browser, this::carryAsItCan));
            } catch (IOException away) {
                end(browser);
            }
        }
    }

    private interface Way {
        void carry(byte[] bytes, int length, OutputStream to) throws IOException;
    }

    private static void carryAll(byte[] bytes, int length, OutputStream to) throws IOException {
        to.write(bytes, 0, length);
    }

    private void carryAsItCan(byte[] bytes, int length, OutputStream to) throws IOException {
        for (int at = 0; at < length; ) {
            int piece = Math.min(length - at, Math.max(1, bytesPerSecond / PIECES_PER_SECOND));
            to.write(bytes, at, piece);
            at += piece;
            if (bytesPerSecond < Integer.MAX_VALUE) {
                LockSupport.parkNanos(
                        Duration.ofSeconds(1).dividedBy(PIECES_PER_SECOND).toNanos());
            }
        }
    }

    private void carry(Socket from, Socket to, Way way) {
        var bytes = new byte[16_384];
        try {
            for (int length = from.getInputStream().read(bytes); length >= 0; ) {
                LockSupport.parkNanos(delay.toNanos());
                if (isLost(bytes, length)) {
                    return;
                }
                if (state != State.DEAD) {
                    way.carry(bytes, length, to.getOutputStream());
                }
                length = from.getInputStream().read(bytes);
            }
        } catch (IOException broken) {
            // It ends as any other end.
        }
        if (state != State.DEAD) {
            end(from);
            end(to);
        }
    }

    private boolean isLost(byte[] bytes, int length) {
        var words = lost.get();
        return words != null
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(words)
                && lost.compareAndSet(words, null);
    }

    private void end(Socket socket) {
        open.remove(socket);
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
