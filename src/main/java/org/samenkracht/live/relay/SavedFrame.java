package org.samenkracht.live.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes what was saved, for browsers: one byte for the type, 2, then JSON in UTF-8 that only the feature and its scripts
 * understand; without JSON it says that something was missed.
 */
final class SavedFrame {

    static final ByteBuffer MISSED = ByteBuffer.wrap(new byte[] {2}).asReadOnlyBuffer();

    private static final byte TYPE = 2;

    private SavedFrame() {}

    /** The frame with this JSON, ready to be read; share it by {@link ByteBuffer#duplicate()}. */
    static ByteBuffer of(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length).put(TYPE).put(text).flip();
    }
}
