package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenkracht.Refusal;

class AttemptsTest {

    private final Attempts attempts = new Attempts();

    @Test
    void whoAsksForMailsAllTheTimeIsAskedToWaitAndOthersAreNot() {
        IntStream.range(0, Attempts.MAILS_PER_MINUTE).forEach(one -> attempts.ask("192.0.2.1"));

        assertThatThrownBy(() -> attempts.ask("192.0.2.1")).isInstanceOf(Refusal.class);
        assertThatCode(() -> attempts.ask("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void aWholeNeighbourhoodHouseMayOpenTheSameLink() {
        IntStream.range(0, Attempts.LINKS_PER_MINUTE).forEach(one -> attempts.openLink("192.0.2.1"));

        assertThatThrownBy(() -> attempts.openLink("192.0.2.1")).isInstanceOf(Refusal.class);
    }
}
