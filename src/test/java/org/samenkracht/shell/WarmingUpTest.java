package org.samenkracht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WarmingUpTest {

    private final ProtocolHandler server = new Http11NioProtocol();
    private long classes = 20_000;
    private long now = Long.MAX_VALUE - WarmingUp.AFTERWARDS / 2; // a clock that begins anywhere, as that of Java does

    @BeforeEach
    void theServerStarts() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        new WarmingUp(() -> classes, () -> now).lend(server);
    }

    @Test
    void whoeverIsFirstHasAThreadThatLeavesItsProcessorToOthers() {
        assertThat(answersOnAVirtualThread()).isFalse();
    }

    @Test
    void aServerThatLoadsNoClassesAnyMoreAnswersOnThreadsThatCostLess() {
        answersOnAVirtualThread();
        passes(WarmingUp.BETWEEN_LOOKS);
        answersOnAVirtualThread();
        passes(WarmingUp.AFTERWARDS);

        assertThat(answersOnAVirtualThread()).isTrue();
    }

    @Test
    void aServerThatLoadsSomeNowAndThenStaysWarm() {
        warmsUp();
        classes += WarmingUp.MANY - 1;
        passes(WarmingUp.BETWEEN_LOOKS);

        assertThat(answersOnAVirtualThread()).isTrue();
    }

    @Test
    void aServerThatLoadsManyAgainWarmsUpAgain() {
        warmsUp();
        classes += WarmingUp.MANY;
        passes(WarmingUp.BETWEEN_LOOKS);

        assertThat(answersOnAVirtualThread()).isFalse();
        passes(WarmingUp.AFTERWARDS - 1);
        assertThat(answersOnAVirtualThread()).isFalse();
        passes(1);
        assertThat(answersOnAVirtualThread()).isTrue();
    }

    private void warmsUp() {
        passes(WarmingUp.BETWEEN_LOOKS);
        answersOnAVirtualThread();
        passes(WarmingUp.AFTERWARDS);
        assertThat(answersOnAVirtualThread()).isTrue();
    }

    private void passes(long time) {
        now += time;
    }

    private boolean answersOnAVirtualThread() {
        return CompletableFuture.supplyAsync(() -> Thread.currentThread().isVirtual(), server.getExecutor())
                .join();
    }
}
