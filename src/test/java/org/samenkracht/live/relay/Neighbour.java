package org.samenkracht.live.relay;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** Somebody with a browser: one HTTP session, any number of sockets. */
final class Neighbour {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String house;
    private final String name;

    Neighbour(int port, String name) {
        this.house = "localhost:" + port;
        this.name = name;
    }

    /** Signs in. */
    Neighbour comes() {
        post("/come?name=" + name);
        return this;
    }

    /** Has an HTTP session without signing in. */
    Neighbour looksIn() {
        post("/visit");
        return this;
    }

    /** Signs out: the HTTP session ends. */
    void goes() {
        post("/go");
    }

    UUID person() {
        return RelayApplication.participant(name).person();
    }

    String ticket(UUID board) {
        return post("/ticket?board=" + board);
    }

    /** Opens a board as the page does, and waits until it is in. */
    Line opens(UUID board) {
        Line line = shows(ticket(board));
        line.number();
        return line;
    }

    /** Opens a socket and shows this ticket. */
    Line shows(String ticket) {
        Line line = rings();
        line.says(ticketFrame(ticket));
        return line;
    }

    /** Opens a socket from our own page. */
    Line rings() {
        return ringsFrom(Optional.of("http://" + house));
    }

    Line ringsFrom(Optional<String> origin) {
        Line line = new Line();
        var builder = client.newWebSocketBuilder();
        origin.ifPresent(from -> builder.header("Origin", from));
        builder.buildAsync(URI.create("ws://" + house + "/relay"), line).join();
        return line;
    }

    /** The answer to a socket that is not opened. */
    int refusalFrom(Optional<String> origin) {
        try {
            ringsFrom(origin).leaves();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    /** The beginning of a frame that has room for a point. */
    static ByteBuffer frame(int type, UUID anchor) {
        return ByteBuffer.allocate(25)
                .put((byte) type)
                .putLong(anchor.getMostSignificantBits())
                .putLong(anchor.getLeastSignificantBits());
    }

    static ByteBuffer ticketFrame(String ticket) {
        byte[] secret = Base64.getUrlDecoder().decode(ticket);
        return ByteBuffer.allocate(1 + secret.length).put((byte) 1).put(secret).flip();
    }

    private String post(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://" + house + path))
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
