package org.samenkracht.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The network between one person and a house: it can be slow, be cut, go dead without a word, and be mended. */
final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        DEAD
    }

    private final ServerSocket end;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile Duration delay = Duration.ZERO;
    private volatile int house;

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
        return state == State.WHOLE && delay.isZero();
    }

    /** It is whole, and leads to this port from now on. */
    void leadsTo(int otherHouse) {
        house = otherHouse;
        delay = Duration.ZERO;
        isMended();
    }

    /** What goes through takes so long, each way. */
    void isSlow(Duration longer) {
        delay = longer;
    }

    /** Both sides notice at once. */
    void isCut() {
        state = State.CUT;
        open.forEach(Cable::close);
    }

    /** Nothing comes through any more, and neither side is told. */
    void goesDead() {
        state = State.DEAD;
    }

    /** What was open stays broken; what is opened from now on goes through. */
    void isMended() {
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
                var browser = end.accept();
                open.add(browser);
                connect(browser);
            } catch (IOException closed) {
                // The next one, if there is a next one.
            }
        }
    }

    private void connect(Socket browser) {
        if (state == State.CUT) {
            end(browser);
        } else if (state == State.WHOLE) {
            try {
                var server = new Socket(InetAddress.getLoopbackAddress(), house);
                open.add(server);
                Thread.startVirtualThread(() -> carry(browser, server));
                Thread.startVirtualThread(() -> carry(server, browser));
            } catch (IOException away) {
                end(browser);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[16_384];
        try {
            for (int length = from.getInputStream().read(bytes); length >= 0; ) {
                LockSupport.parkNanos(delay.toNanos());
                if (state != State.DEAD) {
                    to.getOutputStream().write(bytes, 0, length);
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
