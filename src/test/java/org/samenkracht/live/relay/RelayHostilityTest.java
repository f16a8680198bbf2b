package org.samenkracht.live.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Cas does what a browser of ours never does. Ana and Bo see each other as before; the log tells a number, no words. */
@ExtendWith(OutputCaptureExtension.class)
class RelayHostilityTest extends RelayHouse {

    private static final String SECRET = "pelican-on-the-roof";
    private static final String HALF_A_HANDSHAKE = """
            GET /relay HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            X-Said: %s\r
            """.formatted(SECRET);

    private Neighbour cas;
    private Line anaLine;
    private Line boLine;

    @BeforeEach
    void anaAndBoAreAtWork() {
        cas = new Neighbour(port, "Cas").comes();
        anaLine = ana.opens(board);
        boLine = bo.opens(board);
    }

    @AfterEach
    void anaAndBoStillSeeEachOtherAndTheLogHoldsNothingOfIt(CapturedOutput log) {
        anaLine.pointsAt(card, 7, 11);
        await().untilAsserted(() -> assertThat(boLine.seen())
                .containsEntry(anaLine.number(), new Whereabouts(new Point(card, 7, 11), null, null, null)));
        assertThat(anaLine.open()).isTrue();
        cas.goes();
        assertThat(log.getAll()).doesNotContain(SECRET, "Cas", cas.person().toString());
    }

    @Test
    void wordsNonsenseAndTooMuchAreRefused(CapturedOutput log) {
        Line talker = cas.opens(board);
        talker.says(SECRET);
        assertThat(talker.closed()).isEqualTo(4400);
        Line shouter = cas.opens(board);
        shouter.says(SECRET.repeat(1000));
        assertThat(shouter.closed()).isIn(1009, 4400);
        Line mumbler = cas.opens(board);
        mumbler.says(ByteBuffer.wrap(SECRET.getBytes(US_ASCII)));
        assertThat(mumbler.closed()).isEqualTo(4400);
        Line again = cas.opens(board);
        again.says(Neighbour.ticketFrame(cas.ticket(board)));
        assertThat(again.closed()).isEqualTo(4400);
        Line eager = cas.opens(board);
        eager.number();
        await().until(() -> !eager.seen().isEmpty());
        eager.says(ByteBuffer.wrap(new byte[] {13}));
        assertThat(eager.closed()).isEqualTo(4400);
        await().untilAsserted(() -> assertThat(log).contains("sent a browser away: 4400"));
    }

    @Test
    void aMessageInPiecesIsOneMessageAndOneWithoutEndIsRefused() {
        Line pieces = cas.opens(board);
        ByteBuffer frame = Neighbour.frame(3, card).flip();
        pieces.begins(frame.slice(0, 5));
        pieces.says(frame.slice(5, 12));
        await().untilAsserted(() ->
                assertThat(boLine.seen()).containsEntry(pieces.number(), new Whereabouts(null, card, null, null)));
        IntStream.range(0, 5)
                .takeWhile(piece -> pieces.open())
                .forEach(piece -> pieces.begins(ByteBuffer.allocate(20)));
        assertThat(pieces.closed()).isEqualTo(1009);
    }

    @Test
    void ticketsOfOthersOfBeforeAndOfElsewhereOpenNothing(CapturedOutput log) {
        String anas = ana.ticket(board);
        assertThat(cas.shows(anas).closed()).isEqualTo(4401);
        String own = cas.ticket(UUID.randomUUID());
        Line elsewhere = cas.shows(own);
        elsewhere.number();
        elsewhere.pointsAt(card, 1, 1);
        assertThat(cas.shows(own).closed()).isEqualTo(4401);
        assertThat(boLine.seen().values()).containsOnly(Whereabouts.NOWHERE);
        assertThat(boLine.notices().toString()).doesNotContain("Cas");
        assertThat(cas.refusalFrom(Optional.of("http://elsewhere.example"))).isEqualTo(403);
        assertThat(cas.refusalFrom(Optional.of("null"))).isEqualTo(403);
        assertThat(cas.refusalFrom(Optional.empty())).isEqualTo(403);
        assertThat(log).doesNotContain(anas, own);
    }

    @Test
    void whoFloodsIsSentAwayAndIsGoneForTheOthers(CapturedOutput log) {
        Line flood = cas.opens(board);
        await().until(() -> boLine.notices().toString().contains("Cas"));
        flood.overdoes(step -> flood.pointsAt(card, step, 0));
        assertThat(flood.closed()).isEqualTo(4429);
        await().until(() -> boLine.notices().getLast().has("left"));
        await().untilAsserted(() -> assertThat(log).contains("sent a browser away: 4429"));
    }

    @Test
    void pingsCountAsWell() {
        Line pinger = cas.opens(board);
        pinger.overdoes(step -> pinger.pings());
        assertThat(pinger.closed()).isEqualTo(4429);
    }

    @Test
    void piecesOfAMessageWithoutEndCountAsWell() {
        Line dripper = cas.opens(board);
        dripper.overdoes(step -> dripper.begins(ByteBuffer.allocate(0)));
        assertThat(dripper.closed()).isEqualTo(4429);
    }

    @Test
    void manyWhoNeverFinishAskingHoldNobodyUp() throws IOException {
        List<Socket> doors = new ArrayList<>();
        try {
            for (int door = 0; door < 300; door++) {
                Socket socket = new Socket("localhost", port);
                doors.add(socket);
                socket.getOutputStream().write(HALF_A_HANDSHAKE.getBytes(US_ASCII));
            }
            cas.opens(board).focuses(card);
            await().until(() -> boLine.seen().containsValue(new Whereabouts(null, card, null, null)));
        } finally {
            for (Socket door : doors) {
                door.close();
            }
        }
    }
}
