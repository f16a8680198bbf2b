package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may open a socket, and how long it stays open. */
class RelayAdmissionTest extends RelayHouse {

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
    void oneBrowserHasSixteenSocketsAtMostWithTicketOrWithout() {
        Stream.generate(ana::rings)
                .limit(16)
                .forEach(line -> assertThat(line.open()).isTrue());
        assertThat(ana.rings().closed()).isEqualTo(4429);
    }
}
