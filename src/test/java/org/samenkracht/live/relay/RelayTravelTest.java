package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What arrives at whom, and what is too much. */
class RelayTravelTest extends RelayHouse {

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
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 5, 6), card, null, null));
        anaLine.says(ByteBuffer.wrap(new byte[] {5}));
        awaitSeen(boLine, anaLine, new Whereabouts(null, card, null, null));
        anaLine.says(ByteBuffer.wrap(new byte[] {4}));
        awaitSeen(boLine, anaLine, Whereabouts.NOWHERE);
    }

    @Test
    void aCardThatIsDraggedTravelsUntilItIsDropped() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        anaLine.says(Neighbour.frame(8, card).flip());
        anaLine.pointsAt(card, 5, 6);
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 5, 6), null, null, card));
        anaLine.says(ByteBuffer.wrap(new byte[] {9}));
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 5, 6), null, null, null));
    }

    @Test
    void aCaretTravelsUntilItIsGone() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Caret caret = new Caret(card, 70_000, 3, 65_535);
        anaLine.writesAt(caret);
        awaitSeen(boLine, anaLine, new Whereabouts(null, null, caret, null));
        anaLine.says(ByteBuffer.wrap(new byte[] {7}));
        awaitSeen(boLine, anaLine, Whereabouts.NOWHERE);
    }

    @Test
    void whoIsFollowedHearsByWhomAndNobodyElseDoes() {
        Line boLine = bo.opens(board);
        Line elsewhere = bo.opens(UUID.randomUUID());
        Line anaLine = ana.opens(board);
        await().until(() -> boLine.notices().size() == 2);
        anaLine.follows(bo.person());
        await().until(() -> boLine.notices().size() == 3);
        assertThat(boLine.notices().getLast().get("follows").asInt()).isEqualTo(anaLine.number());
        assertThat(anaLine.notices()).hasSize(1);
        assertThat(elsewhere.notices()).hasSize(1);
    }

    @Test
    void whoIsFollowedAgainAndAgainByOneHearsItOnce() {
        Neighbour dewi =
                new Neighbour(port, "Dewi").comes(); // Ana follows Bo elsewhere, which is no news for a minute.
        Line boLine = bo.opens(board);
        Line dewiLine = dewi.opens(board);
        Line dewisOther = dewi.opens(board);
        await().until(() -> boLine.notices().size() == 3);
        IntStream.range(0, 5).forEach(again -> dewiLine.follows(bo.person()));
        dewisOther.follows(bo.person());
        dewiLine.leaves();
        dewisOther.leaves();
        await().until(() -> boLine.notices().size() == 6);
        assertThat(boLine.notices()).filteredOn(notice -> notice.has("follows")).hasSize(1);
        assertThat(boLine.notices()).filteredOn(notice -> notice.has("left")).hasSize(2);
        dewi.goes();
    }

    @Test
    void whoHidesIsStillSeenByTheOthersButNotByWhoRemembers() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        anaLine.pointsAt(card, 5, 6);
        boLine.says(ByteBuffer.wrap(new byte[] {11}));
        Caret caret = new Caret(card, 1, 3, 3);
        boLine.writesAt(caret);
        awaitSeen(anaLine, boLine, new Whereabouts(null, null, caret, null));
        await().untilAsserted(() ->
                assertThat(relay.seenOn(board)).containsExactly(new Sighting(ana.person(), card, 5, 6, false)));
        boLine.says(ByteBuffer.wrap(new byte[] {12}));
        await().until(() -> relay.seenOn(board).contains(new Sighting(bo.person(), card, 3, 0, true)));
        assertThat(relay.seenOn(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoComesLaterSeesWhoIsThereAndWhere() {
        Line anaLine = ana.opens(board);
        anaLine.focuses(card);
        Line boLine = bo.opens(board);
        awaitSeen(boLine, anaLine, new Whereabouts(null, card, null, null));
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
    void whatWasSavedIsToldToEverybodyOnThatBoardInOrder() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Line elsewhere = bo.opens(UUID.randomUUID());
        List.of(anaLine, boLine, elsewhere).forEach(Line::number);
        relay.tell(board, "één");
        relay.tell(board, "two");
        await().untilAsserted(() -> assertThat(anaLine.saved()).containsExactly("één", "two"));
        await().untilAsserted(() -> assertThat(boLine.saved()).containsExactly("één", "two"));
        assertThat(elsewhere.saved()).isEmpty();
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
    void aMessageOfMoreThan64BytesEndsTheSocket() {
        Line line = ana.opens(board);
        line.says(ByteBuffer.allocate(65));
        assertThat(line.closed()).isEqualTo(1009);
    }

    @Test
    void aHugeMessageEndsTheSocket() {
        Line line = ana.opens(board);
        line.saysTooMuch(ByteBuffer.allocate(100_000));
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
        flood.overdoes(step -> flood.pointsAt(card, step, 0));
        assertThat(flood.closed()).isEqualTo(4429);
        assertThat(reader.frames()).isBetween(1, 120);
    }

    @Test
    void aBrowserThatDoesNotReadHoldsNobodyUp() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Neighbour train = new Neighbour(port, "Cas").comes();
        train.opens(board).stopsReading();
        IntStream.range(0, 30).forEach(step -> anaLine.pointsAt(card, step, 0));
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 29, 0), null, null, null));
        train.goes();
    }

    @Test
    void whoReadsNothingForAWhileIsToldWhatMattersOnceItReadsOn() {
        Line anaLine = ana.opens(board);
        Line boLine = bo.opens(board);
        Line train = bo.opens(board).stopsReading();
        String words = "x".repeat(1000);
        IntStream.rangeClosed(1, 8).forEach(round -> {
            IntStream.range(0, 50).forEach(step -> relay.tell(board, words));
            await().until(() -> boLine.saved().size() == 50 * round);
        });
        anaLine.pointsAt(card, 7, 8);
        awaitSeen(boLine, anaLine, new Whereabouts(new Point(card, 7, 8), null, null, null));
        train.readsOn();
        awaitSeen(train, anaLine, new Whereabouts(new Point(card, 7, 8), null, null, null));
        assertThat(train.saved()).contains("").hasSizeLessThan(FlowControl.WIDEST / 1000 + 2 * Outlet.MOST_SAVED);
    }

    @Test
    void whoAsksIsAnsweredAfterAllThatWasSaved() {
        Line line = ana.opens(board);
        line.number();
        IntStream.range(0, 20).forEach(step -> relay.tell(board, "x".repeat(1000)));
        line.asks();
        await().untilAsserted(() -> assertThat(line.answers()).containsExactly(20));
        line.asks();
        await().untilAsserted(() -> assertThat(line.answers()).containsExactly(20, 20));
    }

    @Test
    void whoSaysTooMuchIsStillHeardOfHowFarItRead() {
        Line flood = ana.opens(board);
        flood.number();
        IntStream.range(0, 100).forEach(step -> flood.pointsAt(card, step, 0));
        flood.asks();
        await().until(() -> flood.answers().size() == 1);
        assertThat(flood.open()).isTrue();
    }

    private static void awaitSeen(Line by, Line whom, Whereabouts where) {
        await().untilAsserted(() -> assertThat(by.seen()).containsEntry(whom.number(), where));
    }
}
