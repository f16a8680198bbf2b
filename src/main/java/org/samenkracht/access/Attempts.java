package org.samenkracht.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinRequest;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.samenkracht.Refusal;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries links or asks for mails all the time, per client address. The numbers leave room for a whole
 * neighbourhood house that comes in over one connection.
 */
@Component
public class Attempts {

    /** How many join and sign-in links one address may open in a minute. */
    public static final int LINKS_PER_MINUTE = 60;

    /** How many times one address may ask for a mail, or use a sign-in link up, in a minute. */
    public static final int MAILS_PER_MINUTE = 20;

    private final Cache<String, Bucket> links = buckets();
    private final Cache<String, Bucket> mails = buckets();

    Attempts() {}

    /** @throws Refusal when this browser's address opened too many links just now */
    public void openLink() {
        openLink(clientAddress());
    }

    /** @throws Refusal when this browser's address asked too often just now */
    public void ask() {
        ask(clientAddress());
    }

    void openLink(String client) {
        take(links.get(client, unknown -> perMinute(LINKS_PER_MINUTE)));
    }

    void ask(String client) {
        take(mails.get(client, unknown -> perMinute(MAILS_PER_MINUTE)));
    }

    private static void take(Bucket bucket) {
        if (!bucket.tryConsume(1)) {
            throw new Refusal("refusal.attempts");
        }
    }

    private static String clientAddress() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    private static Bucket perMinute(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(10))
                .maximumSize(100_000)
                .build();
    }
}
