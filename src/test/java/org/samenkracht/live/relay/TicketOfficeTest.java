package org.samenkracht.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TicketOfficeTest {

    private final AtomicLong time = new AtomicLong();
    private final TicketOffice office = new TicketOffice(time::get);
    private final Ticket ticket = new Ticket(RelayApplication.participant("Ana"), UUID.randomUUID(), "browser");

    @Test
    void aTicketIsGoodForThirtySeconds() {
        String secret = office.issue(ticket);
        passes(TicketOffice.VALID.minusMillis(1));
        assertThat(office.redeem(bytes(secret), "browser")).contains(ticket);
    }

    @Test
    void aTicketIsNoLongerGoodAfterThirtySeconds() {
        String secret = office.issue(ticket);
        passes(TicketOffice.VALID);
        assertThat(office.redeem(bytes(secret), "browser")).isEmpty();
    }

    @Test
    void aSecretHas128BitsAndIsNeverTheSame() {
        assertThat(bytes(office.issue(ticket))).hasSize(16).isNotEqualTo(bytes(office.issue(ticket)));
    }

    private void passes(Duration duration) {
        time.addAndGet(duration.toNanos());
    }

    private static byte[] bytes(String secret) {
        return Base64.getUrlDecoder().decode(secret);
    }
}
