package org.samenkracht.live.relay;

import java.nio.ByteBuffer;

/** What tells how far a browser has read: frames of one byte, the type. */
final class FlowFrame {

    /** Type 3: a mark that the browser gives back at once, with type 13, when it comes to it. */
    static final ByteBuffer MARK = ByteBuffer.wrap(new byte[] {3}).asReadOnlyBuffer();

    /** Type 4: the answer to type 14; all that was saved before it was asked for came before it, or the word that it was missed. */
    static final ByteBuffer ANSWER = ByteBuffer.wrap(new byte[] {4}).asReadOnlyBuffer();

    private FlowFrame() {}
}
