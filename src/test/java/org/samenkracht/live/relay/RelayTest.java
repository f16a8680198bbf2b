package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The relay behind a real server, with real sockets. */
@SpringBootTest(classes = RelayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RelayTest {

    private final UUID board = UUID.randomUUID();
    private final UUID card = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private Relay relay;

    private Neighbour ana;
    private Neighbour bo;

    @BeforeEach
    void comeIn() {
        ana = new Neighbour(port, "Ana").comes();
        bo = new Neighbour(port, "Bo").comes();
    }

    @AfterEach
    void goHome() {
        ana.goes();
        bo.goes();
        await().until(() -> relay.openBoards() == 0);
    }

    @Test
    void aTicketOpensOneSocketOnly() {
        String ticket = ana.ticket(board);
        ana.shows(ticket).number();
        assertThat(ana.shows(ticket).closed()).isEqualTo(4401);
    }

    @Test
    void aTicketIsGoodInTheBrowserThatAskedForItOnly() {
        assertThat(bo.shows(ana.ticket(board)).closed()).isEqualTo(4401);
    }

    @Test
    void aStolenTicketIsNoLongerGoodForItsOwner() {
        String ticket = ana.ticket(board);
        bo.shows(ticket).closed();
        assertThat(ana.shows(ticket).closed()).isEqualTo(4401);
    }

    @Test
    void whoShowsNoTicketIsSentAwayWithinSeconds() {
        assertThat(ana.rings().closed()).isEqualTo(4401);
    }

    @Test
    void whoSaysSomethingElseFirstIsSentAway() {
        Line line = ana.rings();
        line.pointsAt(card, 1, 1);
        assertThat(line.closed()).isEqualTo(4401);
    }

    @Test
    void aSocketFromAForeignPageIsRefused() {
        assertThat(ana.refusalFrom(Optional.of("http://elsewhere.example"))).isEqualTo(403);
    }

    @Test
    void aSocketFromNoPageIsRefused() {
        assertThat(ana.refusalFrom(Optional.empty())).isEqualTo(403);
    }

    @Test
    void aSocketOfNobodyIsRefused() {
        Neighbour stranger = new Neighbour(port, "Stranger");
        assertThat(stranger.refusalFrom(Optional.of("http://localhost:" + port)))
                .isEqualTo(403);
        assertThat(stranger.looksIn().refusalFrom(Optional.of("http://localhost:" + port)))
                .isEqualTo(403);
    }

    @Test
    void aMessageOfMoreThan64BytesEndsTheSocket() {
        Line line = ana.opens(board);
        line.says(ByteBuffer.allocate(65));
        assertThat(line.closed()).isEqualTo(1009);
    }

    @Test
    void aHugeMessageEndsTheSocket() {
        Line line = ana.opens(board);
        line.says(ByteBuffer.allocate(100_000));
        assertThat(line.closed()).isIn(1009, 1006);
    }

    @Test
    void nonsenseEndsTheSocket() {
        Line line = ana.opens(board);
        line.says(ByteBuffer.wrap(new byte[] {9, 9}));
        assertThat(line.closed()).isEqualTo(4400);
        Line talker = ana.opens(board);
        talker.says("hello");
        assertThat(talker.closed()).isEqualTo(4400);
    }

    @Test
    void whoFloodsIsHeardInPartAndSentAwayIfItGoesOn() {
        Line flood = ana.opens(board);
        Line reader = bo.opens(board);
        IntStream.range(0, 150).forEach(step -> flood.pointsAt(card, step, 0));
        flood.focuses(card);
        assertThat(flood.open()).isTrue();
        IntStream.range(0, 400).takeWhile(step -> flood.open()).forEach(step -> flood.pointsAt(card, step, 0));
        assertThat(flood.closed()).isEqualTo(4429);
        assertThat(reader.frames()).isBetween(1, 120);
    }

    @Test
    void aPointerArrivesAtTheOthersOnThatBoardOnly() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Line elsewhere = bo.opens(UUID.randomUUID());
        anaLine.pointsAt(card, 100, 65_535);
        await().until(() -> boLine.seen().containsKey(anaLine.number())
                && boLine.seen().get(anaLine.number()).pointer() != null);
        assertThat(boLine.seen().get(anaLine.number()).pointer()).isEqualTo(new Point(card, 100, 65_535));
        assertThat(elsewhere.seen().values()).containsOnly(Whereabouts.NOWHERE);
    }

    @Test
    void focusStaysWhileThePointerMovesAndGoes() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        anaLine.focuses(card);
        anaLine.pointsAt(card, 5, 6);
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 5, 6), card));
        anaLine.says(ByteBuffer.wrap(new byte[] {5}));
        awaitSeen(boLine, anaLine, new Whereabouts(null, card));
        anaLine.says(ByteBuffer.wrap(new byte[] {4}));
        awaitSeen(boLine, anaLine, Whereabouts.NOWHERE);
    }

    @Test
    void whoComesLaterSeesWhoIsThereAndWhere() {
        Line anaLine = ana.opens(board);
        anaLine.focuses(card);
        Line boLine = bo.opens(board);
        awaitSeen(boLine, anaLine, new Whereabouts(null, card));
        JsonNode here = boLine.notices().getFirst().get("here");
        assertThat(here.get(0).get("firstName").asString()).isEqualTo("Ana");
        assertThat(here.get(0).get("person").asString()).isEqualTo(ana.person().toString());
        assertThat(here.get(0).get("mark").asString()).isEqualTo("circle");
    }

    @Test
    void theOthersHearWhoComesAndWhoGoes() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        await().until(() -> anaLine.notices().size() == 2);
        assertThat(anaLine.notices().get(1).get("joined").get("n").asInt()).isEqualTo(boLine.number());
        boLine.leaves();
        await().until(() -> anaLine.notices().size() == 3);
        assertThat(anaLine.notices().get(2).get("left").asInt()).isEqualTo(boLine.number());
    }

    @Test
    void whoVanishesIsGoneForTheOthers() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        boLine.vanishes();
        await().until(() -> anaLine.notices().size() == 3);
        assertThat(anaLine.notices().get(2).get("left").asInt()).isEqualTo(boLine.number());
    }

    @Test
    void dismissalClosesThisBoardAndVoidsItsTickets() {
        Line here = ana.opens(board);
        UUID otherBoard = UUID.randomUUID();
        Line elsewhere = ana.opens(otherBoard);
        String ticket = ana.ticket(board);
        String otherTicket = ana.ticket(otherBoard);
        relay.dismiss(ana.person(), board);
        assertThat(here.closed()).isEqualTo(4403);
        assertThat(ana.shows(ticket).closed()).isEqualTo(4401);
        assertThat(ana.shows(otherTicket).number()).isPositive();
        assertThat(elsewhere.open()).isTrue();
    }

    @Test
    void dismissalFromTheHouseClosesEveryBoardOfThisPersonOnly() {
        List<Line> lines = List.of(ana.opens(board), ana.opens(UUID.randomUUID()));
        Line boLine = bo.opens(board);
        relay.dismiss(ana.person());
        assertThat(lines).allMatch(line -> line.closed() == 4403);
        assertThat(boLine.open()).isTrue();
    }

    @Test
    void signingOutClosesTheSockets() {
        Line line = ana.opens(board);
        ana.goes();
        assertThat(line.closed()).isEqualTo(1008);
    }

    @Test
    void onePersonHasEightSocketsAtMost() {
        Stream.generate(() -> ana.opens(board))
                .limit(8)
                .forEach(line -> assertThat(line.open()).isTrue());
        assertThat(ana.shows(ana.ticket(board)).closed()).isEqualTo(4429);
    }

    @Test
    void aBrowserThatDoesNotReadHoldsNobodyUp() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Neighbour train = new Neighbour(port, "Cas").comes();
        train.opens(board).stopsReading();
        IntStream.range(0, 40).forEach(step -> anaLine.pointsAt(card, step, 0));
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 39, 0), null));
        train.goes();
    }

    private static void awaitSeen(Line by, Line whom, Whereabouts where) {
        await().untilAsserted(() -> assertThat(by.seen()).containsEntry(whom.number(), where));
    }
}
