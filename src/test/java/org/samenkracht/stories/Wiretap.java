package org.samenkracht.stories;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that one browser gets from the server: the frames of its sockets and the answers to its requests. */
final class Wiretap {

    private final Persona on;
    private final List<String> frames = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    /** Listens from now on; what a page opens before is not heard. */
    Wiretap(Persona on) {
        this.on = on;
        on.page().onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(text(frame))));
        on.page().onResponse(answers::add);
    }

    /** All that came so far. */
    List<String> heard() {
        while (!answers.isEmpty()) {
            read.add(text(answers.removeFirst())); // Reading one may let another come.
        }
        return Stream.concat(frames.stream(), read.stream()).toList();
    }

    /** What came so far with one of these words in it. */
    List<String> heardOf(String... words) {
        return heard().stream()
                .filter(message -> Stream.of(words).anyMatch(message::contains))
                .toList();
    }

    /** Forgets what came so far, but for what is on its way. */
    void begins() {
        on.page().evaluate("1"); // What the browser told until here is heard.
        frames.clear();
        answers.clear();
        read.clear();
    }

    /** What came since, without the beats by which a page says that it is there. */
    List<String> since() {
        on.page().evaluate("1");
        return heard().stream().filter(message -> message.strip().length() > 1).toList();
    }

    private static String text(WebSocketFrame frame) {
        return frame.text() != null ? frame.text() : new String(frame.binary(), StandardCharsets.ISO_8859_1);
    }

    private static String text(Response answer) {
        try {
            return answer.text();
        } catch (PlaywrightException empty) {
            return "";
        }
    }
}
