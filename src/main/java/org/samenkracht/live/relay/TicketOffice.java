package org.samenkracht.live.relay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives out tickets and takes each back once, within half a minute. */
final class TicketOffice {

    static final int SECRET_BYTES = 16;
    static final Duration VALID = Duration.ofSeconds(30);

    private static final long MOST_TICKETS = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Ticket> open;

    TicketOffice(Ticker ticker) {
        open = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(VALID)
                .maximumSize(MOST_TICKETS)
                .build();
    }

    /** Keeps the ticket and returns the secret that redeems it: 128 random bits, base64url without padding. */
    String issue(Ticket ticket) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = text(secret);
        open.put(text, ticket);
        return text;
    }

    /** The ticket of this secret; shown once it is used up, whoever shows it. */
    Optional<Ticket> redeem(byte[] secret, String httpSession) {
        return Optional.ofNullable(open.asMap().remove(text(secret)))
                .filter(ticket -> ticket.httpSession().equals(httpSession));
    }

    void tearUp(Predicate<Ticket> which) {
        open.asMap().values().removeIf(which);
    }

    private static String text(byte[] secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
