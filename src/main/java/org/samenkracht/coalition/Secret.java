package org.samenkracht.coalition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens a link or remembers a device: 128 random bits. It is shown once and kept only as its hash; a slow hash
 * would add nothing, since nobody can guess 128 bits.
 *
 * @param text letters, digits, {@code -} and {@code _}, fit for an address and a cookie
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** A new secret that nobody knows yet. */
    public static Secret next() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it: its SHA-256 in 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never the text, so that no log tells it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
