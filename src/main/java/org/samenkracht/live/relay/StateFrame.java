package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes whereabouts for browsers: one byte for the type, 1, then an entry per connection: number 2 bytes, flags 1 byte,
 * the pointer (anchor 16, across 2, down 2) if flag 1 is set, the focus (anchor 16) if flag 2 is set, the caret (card
 * 16, version 4, from 2, to 2) if flag 4 is set, the card that is being dragged (16) if flag 8 is set. An entry replaces
 * all that was known of that connection; a connection without an entry stays as it was.
 */
final class StateFrame {

    private static final byte TYPE = 1;
    private static final int POINTER = 1;
    private static final int FOCUS = 2;
    private static final int CARET = 4;
    private static final int DRAGGED = 8;
    private static final int LONGEST_ENTRY = 79;

    private StateFrame() {}

    /** The frame for these connections, ready to be read; share it by {@link ByteBuffer#duplicate()}. */
    static ByteBuffer of(List<Connection> connections) {
        ByteBuffer frame = ByteBuffer.allocate(1 + connections.size() * LONGEST_ENTRY);
        frame.put(TYPE);
        connections.forEach(connection -> write(connection.number(), connection.whereabouts(), frame));
        return frame.flip();
    }

    private static void write(int number, Whereabouts whereabouts, ByteBuffer frame) {
        Point pointer = whereabouts.pointer();
        frame.putShort((short) number);
        frame.put(flags(whereabouts));
        if (pointer != null) {
            write(pointer.anchor(), frame);
            frame.putShort((short) pointer.across()).putShort((short) pointer.down());
        }
        write(whereabouts.focus(), frame);
        write(whereabouts.caret(), frame);
        write(whereabouts.dragged(), frame);
    }

    private static void write(@Nullable Caret caret, ByteBuffer frame) {
        if (caret != null) {
            write(caret.card(), frame);
            frame.putInt(caret.version()).putShort((short) caret.from()).putShort((short) caret.to());
        }
    }

    private static byte flags(Whereabouts whereabouts) {
        int pointer = whereabouts.pointer() == null ? 0 : POINTER;
        int focus = whereabouts.focus() == null ? 0 : FOCUS;
        int caret = whereabouts.caret() == null ? 0 : CARET;
        int dragged = whereabouts.dragged() == null ? 0 : DRAGGED;
        return (byte) (pointer | focus | caret | dragged);
    }

    private static void write(@Nullable UUID anchor, ByteBuffer frame) {
        if (anchor != null) {
            frame.putLong(anchor.getMostSignificantBits()).putLong(anchor.getLeastSignificantBits());
        }
    }
}
