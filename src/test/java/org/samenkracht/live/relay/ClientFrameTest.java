package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientFrameTest {

    private final UUID card = UUID.randomUUID();

    @Test
    void aPointerIsAPlaceOnACard() {
        ByteBuffer bytes = Neighbour.frame(2, card)
                .putShort((short) 65_535)
                .putShort((short) 40_000)
                .flip();
        assertThat(ClientFrame.read(bytes)).contains(new ClientFrame.Pointing(new Point(card, 65_535, 40_000)));
    }

    @Test
    void focusIsOnACard() {
        assertThat(ClientFrame.read(Neighbour.frame(3, card).flip())).contains(new ClientFrame.Focusing(card));
    }

    @Test
    void aCardIsDragged() {
        assertThat(ClientFrame.read(Neighbour.frame(8, card).flip())).contains(new ClientFrame.Dragging(card));
        assertThat(ClientFrame.read(ByteBuffer.wrap(new byte[] {9}))).contains(new ClientFrame.Dropped());
    }

    @Test
    void aCaretIsAPlaceInTheWordsOfOneVersion() {
        ByteBuffer bytes = Neighbour.frame(6, card)
                .putInt(70_000)
                .putShort((short) 12)
                .putShort((short) 40_000)
                .flip();
        assertThat(ClientFrame.read(bytes)).contains(new ClientFrame.Writing(new Caret(card, 70_000, 12, 40_000)));
        assertThat(ClientFrame.read(ByteBuffer.allocate(1).put(0, (byte) 7))).contains(new ClientFrame.NotWriting());
    }

    @Test
    void somebodyIsFollowed() {
        UUID person = UUID.randomUUID();
        assertThat(ClientFrame.read(Neighbour.frame(10, person).flip())).contains(new ClientFrame.Following(person));
    }

    @Test
    void aPageHidesFromTrailsAndShowsAgain() {
        assertThat(ClientFrame.read(ByteBuffer.wrap(new byte[] {11}))).contains(new ClientFrame.Hidden());
        assertThat(ClientFrame.read(ByteBuffer.wrap(new byte[] {12}))).contains(new ClientFrame.Shown());
    }

    @Test
    void aPageSaysHowFarItReadAndAsksHowLateItIs() {
        assertThat(ClientFrame.read(ByteBuffer.wrap(new byte[] {13}))).contains(new ClientFrame.MarkRead());
        assertThat(ClientFrame.read(ByteBuffer.wrap(new byte[] {14}))).contains(new ClientFrame.Asking());
    }

    @ParameterizedTest
    @CsvSource({
        "1,15", "1,17", "2,19", "3,15", "3,20", "4,1", "5,1", "0,0", "6,23", "6,25", "7,1", "8,15", "8,20", "9,1",
        "10,15", "11,16", "12,1", "13,1", "14,1", "15,0", "-1,0"
    })
    void anythingElseIsNoFrame(byte type, int length) {
        assertThat(ClientFrame.read(ByteBuffer.allocate(1 + length).put(0, type)))
                .isEmpty();
    }

    @Test
    void nothingIsNoFrame() {
        assertThat(ClientFrame.read(ByteBuffer.allocate(0))).isEmpty();
    }
}
