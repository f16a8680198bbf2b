package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Everything that reaches the page that somebody has open: each answer of the server, and each frame of each socket. */
final class Wire {

    private static final Set<String> TOLD = Set.of("document", "fetch", "xhr");

    private final Persona on;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();

    private Wire(Persona on) {
        this.on = on;
    }

    /** Listens from now on, also when the page is loaded again. */
    static Wire of(Persona persona) {
        var wire = new Wire(persona);
        persona.page().onRequestFinished(wire::hear);
        persona.page().onWebSocket(socket -> socket.onFrameReceived(wire::hear));
        return wire;
    }

    /** What came until now is of no interest. */
    void begins() {
        hearWhatIsOnItsWay();
        received.clear();
    }

    /** What came since, without the beats by which a page says that it is there. */
    List<String> since() {
        hearWhatIsOnItsWay();
        return texts().filter(message -> message.strip().length() > 1).toList();
    }

    /** What came with one of these words in it. */
    List<String> heardOf(String... words) {
        return texts().filter(message -> Stream.of(words).anyMatch(message::contains))
                .toList();
    }

    /** These words, or cards with these identities, came through, each at least once. */
    void carried(String... what) {
        for (var one : what) {
            assertThat(received).as(one).anyMatch(piece -> holds(piece, one));
        }
    }

    /** Something came through, and nothing of this. */
    void carriedNone(String... what) {
        assertThat(received).isNotEmpty();
        for (var one : what) {
            assertThat(received).as(one).noneMatch(piece -> holds(piece, one));
        }
    }

    private void hear(WebSocketFrame frame) {
        received.add(frame.binary() != null ? frame.binary() : frame.text().getBytes(StandardCharsets.UTF_8));
    }

    /** At once: a page that is loaded again takes with it what it was answered before. */
    private void hear(Request request) {
        if (!TOLD.contains(request.resourceType())) {
            return;
        }
        try {
            received.add(request.response().body());
        } catch (PlaywrightException empty) {
            received.add(new byte[0]);
        }
    }

    private void hearWhatIsOnItsWay() {
        on.page().evaluate("1");
    }

    private Stream<String> texts() {
        return received.stream().map(piece -> new String(piece, StandardCharsets.UTF_8));
    }

    /** As text, or as the bytes by which the relay tells of a card, or of a part of it, which differs in the last digit. */
    private static boolean holds(byte[] piece, String what) {
        if (!what.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return indexOf(piece, what.getBytes(StandardCharsets.UTF_8)) >= 0;
        }
        var text = what.substring(0, what.length() - 1).getBytes(StandardCharsets.UTF_8);
        return indexOf(piece, text) >= 0 || indexOf(piece, Arrays.copyOf(bytes(what), 15)) >= 0;
    }

    private static byte[] bytes(String id) {
        var uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static int indexOf(byte[] piece, byte[] what) {
        for (int at = 0; at + what.length <= piece.length; at++) {
            if (Arrays.equals(piece, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }
}
