package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutletTest {

    private static final ByteBuffer WHOLE_ROOM = ByteBuffer.wrap(new byte[] {100, 1});
    private static final ByteBuffer FIRST = ByteBuffer.wrap(new byte[] {50, 1});
    private static final ByteBuffer SECOND = ByteBuffer.wrap(new byte[] {50, 2});
    private static final ByteBuffer THIRD = ByteBuffer.wrap(new byte[] {50, 3});

    private static final ByteBuffer FOURTH = ByteBuffer.wrap(new byte[] {50, 4});

    private static final ByteBuffer LONG = ByteBuffer.allocate(1024);

    private final SlowWire wire = new SlowWire();
    private final Outlet outlet = new Outlet(wire, new FlowControl(() -> 0), () -> WHOLE_ROOM);

    @Test
    void movesGoOutAtOnceToAFreeBrowser() {
        outlet.show(FIRST);
        assertThat(wire.sent()).containsExactly(FIRST);
    }

    @Test
    void onlyOneMessageIsUnderWay() {
        outlet.show(FIRST);
        outlet.show(SECOND);
        outlet.queue("joined");
        outlet.send();
        assertThat(wire.underWay()).isEqualTo(1);
    }

    @Test
    void aBrowserThatMissedMovesGetsTheWholeRoomOnce() {
        outlet.show(FIRST);
        outlet.show(SECOND);
        outlet.show(THIRD);
        wire.reads();
        wire.reads();
        assertThat(wire.sent()).containsExactly(FIRST, WHOLE_ROOM);
    }

    @Test
    void noticesKeepTheirOrderAndGoBeforeTheMoves() {
        outlet.show(FIRST);
        outlet.queue("joined");
        outlet.show(SECOND);
        outlet.queue("left");
        wire.reads();
        wire.reads();
        wire.reads();
        assertThat(wire.sent()).containsExactly(FIRST, "joined", "left", SECOND);
    }

    @Test
    void whatWasSavedGoesBeforeTheMovesAndKeepsItsOrder() {
        outlet.show(FIRST);
        outlet.show(SECOND);
        outlet.keep(THIRD);
        outlet.keep(FOURTH);
        outlet.queue("joined");
        wire.reads();
        wire.reads();
        wire.reads();
        assertThat(wire.sent()).containsExactly(FIRST, "joined", THIRD, FOURTH);
    }

    @Test
    void aBrowserThatIsTooSlowForWhatWasSavedIsToldThatItMissedSome() {
        outlet.show(FIRST);
        IntStream.rangeClosed(0, Outlet.MOST_SAVED).forEach(number -> outlet.keep(THIRD));
        outlet.keep(FOURTH);
        wire.reads();
        wire.reads();
        wire.reads();
        assertThat(wire.sent()).containsExactly(FIRST, SavedFrame.MISSED, FOURTH);
        assertThat(wire.closed()).isNull();
    }

    @Test
    void aNewcomerHearsWhoIsHereBeforeWhereTheyAre() {
        outlet.queue("here");
        outlet.catchUp();
        outlet.show(FIRST);
        wire.reads();
        assertThat(wire.sent()).containsExactly("here", WHOLE_ROOM);
    }

    @Test
    void aBrowserThatWouldMissANoticeIsClosed() {
        outlet.show(FIRST);
        IntStream.range(0, Outlet.MOST_NOTICES).forEach(number -> outlet.queue("joined"));
        assertThat(wire.closed()).isNull();
        outlet.queue("left");
        assertThat(wire.closed()).isEqualTo(Closing.FELL_BEHIND);
    }

    @Test
    void whatTheNetworkTookAndNobodyReadIsBounded() {
        int sent = sendsUntilItWaits();
        assertThat(sent).isEqualTo(FlowControl.AT_FIRST / LONG.remaining());
        assertThat(wire.sent()).contains(FlowFrame.MARK);
        outlet.queue("joined");
        outlet.keep(FIRST);
        outlet.answer();
        assertThat(wire.underWay()).isZero();
    }

    @Test
    void onceTheMarkIsBackTheBrowserHearsAllThatWaited() {
        sendsUntilItWaits();
        wire.sent().clear();
        outlet.queue("joined");
        outlet.keep(THIRD);
        outlet.show(FOURTH);
        outlet.markIsBack();
        readsAll();
        assertThat(wire.sent()).containsExactly("joined", THIRD, WHOLE_ROOM);
    }

    @Test
    void anAnswerComesAfterAllThatWasSavedAndBeforeTheMoves() {
        outlet.show(FIRST);
        outlet.keep(SECOND);
        outlet.answer();
        outlet.show(THIRD);
        outlet.keep(FOURTH);
        readsAll();
        assertThat(wire.sent()).containsExactly(FIRST, SECOND, FOURTH, FlowFrame.ANSWER, THIRD);
    }

    @Test
    void aBrowserThatGivesBackAMarkItNeverGotIsSentAway() {
        outlet.show(FIRST);
        readsAll();
        outlet.markIsBack();
        assertThat(wire.closed()).isEqualTo(Closing.MALFORMED);
    }

    private int sendsUntilItWaits() {
        int sent = 0;
        outlet.show(LONG);
        while (wire.underWay() > 0 && sent < 1000) {
            sent++;
            readsAll();
            outlet.show(LONG);
        }
        return sent;
    }

    private void readsAll() {
        while (wire.underWay() > 0) {
            wire.reads();
        }
    }
}
