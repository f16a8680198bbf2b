package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** What a browser may say: one byte for the type, then fields of fixed size, big end first. */
sealed interface ClientFrame {

    /** The longest message that is read, in bytes; the longest that means something has 25. */
    int MOST_BYTES = 64;

    /** Type 1: the first frame of every socket, with the 16 bytes of a ticket. */
    record Ticket(byte[] secret) implements ClientFrame {}

    /** Type 2: the pointer moved; anchor 16 bytes, across 2, down 2. */
    record Pointing(Point point) implements ClientFrame {}

    /** Type 3: the focus went into a card or lane; anchor 16 bytes. */
    record Focusing(UUID anchor) implements ClientFrame {}

    /** Type 4: the focus is in no card or lane. */
    record Unfocused() implements ClientFrame {}

    /** Type 5: the pointer left the board, or the page is hidden. */
    record PointerGone() implements ClientFrame {}

    /** Type 6: the caret is in the words of a card; card 16 bytes, version 4, from 2, to 2. */
    record Writing(Caret caret) implements ClientFrame {}

    /** Type 7: the caret is in no card. */
    record NotWriting() implements ClientFrame {}

    /** Type 8: a card was lifted and is being dragged; card 16 bytes. Where it is, the pointer says. */
    record Dragging(UUID card) implements ClientFrame {}

    /** Type 9: no card is being dragged any more, wherever it ends up. */
    record Dropped() implements ClientFrame {}

    /** Type 10: follows a person from here on; person 16 bytes. Where one looks then, the browser sees to. */
    record Following(UUID person) implements ClientFrame {}

    /** Type 11: where this page is, is from here on remembered in no trail. */
    record Hidden() implements ClientFrame {}

    /** Type 12: it may be again. */
    record Shown() implements ClientFrame {}

    /** What is said of the line itself, and never passed over: nobody would say it again. */
    sealed interface OfTheLine extends ClientFrame {}

    /** Type 13: has read the mark, and all that came before it. */
    record MarkRead() implements OfTheLine {}

    /** Type 14: asks for an answer, to see how late it comes. */
    record Asking() implements OfTheLine {}

    /**
     * Reads one message.
     *
     * @return the frame, or empty when it is none of ours
     */
    static Optional<ClientFrame> read(ByteBuffer bytes) {
        byte type = bytes.hasRemaining() ? bytes.get() : 0;
        if (bytes.remaining() != lengthOfFields(type)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case 1 -> new Ticket(secret(bytes));
                    case 2 -> new Pointing(new Point(uuid(bytes), fraction(bytes), fraction(bytes)));
                    case 3 -> new Focusing(uuid(bytes));
                    case 4 -> new Unfocused();
                    case 5 -> new PointerGone();
                    case 6 -> new Writing(new Caret(uuid(bytes), bytes.getInt(), fraction(bytes), fraction(bytes)));
                    case 8 -> new Dragging(uuid(bytes));
                    case 9 -> new Dropped();
                    case 10 -> new Following(uuid(bytes));
                    case 11 -> new Hidden();
                    case 12 -> new Shown();
                    case 13 -> new MarkRead();
                    case 14 -> new Asking();
                    default -> new NotWriting();
                });
    }

    private static int lengthOfFields(byte type) {
        return switch (type) {
            case 1, 3, 8, 10 -> 16;
            case 2 -> 20;
            case 6 -> 24;
            case 4, 5, 7, 9, 11, 12, 13, 14 -> 0;
            default -> -1;
        };
    }

    private static byte[] secret(ByteBuffer bytes) {
        byte[] secret = new byte[TicketOffice.SECRET_BYTES];
        bytes.get(secret);
        return secret;
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static int fraction(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }
}
