package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Secret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SignInLinksTest extends House {

    @Autowired
    SignInMail mail;

    @Test
    void aLinkSignsOnePersonInOnceAndLookingAtItDoesNotUseItUp() {
        var kees = guide(coalition());
        var secret = links.handTo(host(), kees.person());

        assertThat(links.of(secret).name()).isEqualTo("Kees");
        assertThat(links.of(secret).name()).isEqualTo("Kees");
        assertThat(links.use(secret)).isEqualTo(kees.person());
        assertThatThrownBy(() -> links.of(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.use(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void ofManyWhoUseALinkAtTheSameMomentOneComesIn() throws Exception {
        var secret = links.handTo(host(), host());
        var together = new CountDownLatch(1);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(one -> all.submit(() -> {
                        together.await();
                        return links.use(secret);
                    }))
                    .toList();
            together.countDown();
            all.shutdown();
            assertThat(all.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(tries.stream().filter(one -> one.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
    }

    @Test
    void aLinkThatExpiredOrWasInventedSignsNobodyIn() {
        var secret = links.handTo(host(), host());
        database.sql("update sign_in_link set expires_at = created_at where secret_hash = ?")
                .param(new Secret(secret).hash())
                .update();

        assertThatThrownBy(() -> links.use(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.use(Secret.next().text())).isInstanceOf(NotFound.class);
    }

    @Test
    void aHostHandsLinksToGuidesFundersAndHimselfAndToNobodyElse() {
        var coalition = coalition();
        var kees = guide(coalition);
        var fenna = appointments.funder(host(), coalition.expedition(), "Fenna", null);
        var ana = invitations.join(invitations.invite(kees), "Ana", null, "");

        assertThat(links.use(links.handTo(host(), fenna.id()))).isEqualTo(fenna.id());
        assertThat(links.use(links.handTo(host(), host()))).isEqualTo(host());
        assertThatThrownBy(() -> links.handTo(host(), ana.person())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.handTo(kees.person(), kees.person())).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAMailServerTheLinkIsInTheLogAndNobodysAddressIs(CapturedOutput log) {
        var ana = somebody();

        mail.ask(" " + ana.email().toUpperCase(Locale.ROOT) + " ", Locale.ENGLISH);

        await().until(() -> log.getOut().contains("Sign-in link: http://localhost:" + port + "/sign-in/"));
        assertThat(log.getOut()).doesNotContain(ana.email());
        var secret = log.getOut().replaceAll("(?s).*Sign-in link: \\S+/sign-in/(\\S+).*", "$1");
        assertThat(links.use(secret)).isEqualTo(ana.id());
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndOneThatIsNoneIsRefused() {
        mail.ask("nobody@example.org", Locale.ENGLISH);

        assertThatThrownBy(() -> mail.ask("nobody", Locale.ENGLISH)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> mail.ask("", Locale.ENGLISH)).isInstanceOf(Refusal.class);
    }

    @Test
    void noMoreThanThreeMailsGoToOnePersonInAQuarterOfAnHour() {
        var ana = somebody().id();

        IntStream.range(0, 3).forEach(one -> assertThat(links.mailTo(ana)).isPresent());

        assertThat(links.mailTo(ana)).isEmpty();
    }
}
