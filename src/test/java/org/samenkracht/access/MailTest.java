package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.NotFound;
import org.samenkracht.PublicAddress;
import org.samenkracht.access.InvitationMail.Delivery;
import org.samenkracht.access.InvitationMail.Letter;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Live;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails as a real mail server gets them, and what is told when it does not take them. */
@ExtendWith(OutputCaptureExtension.class)
class MailTest extends House {

    @Autowired
    PublicAddress address;

    @Autowired
    MessageSource messages;

    @Autowired
    AsyncTaskExecutor executor;

    @Autowired
    Live live;

    private GreenMail mailServer;
    private Post post;
    private InvitationMail invitationMail;

    @BeforeEach
    void a_mail_server_is_set_up() throws Exception {
        try (var free = new ServerSocket(0)) {
            mailServer = new GreenMail(new ServerSetup(free.getLocalPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        }
        mailServer.start();
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(mailServer.getSmtp().getPort());
        post = new Post(provider(sender), "samenkracht@example.org");
        invitationMail = new InvitationMail(members, people, executor, post, live);
    }

    @AfterEach
    void it_stops() {
        mailServer.stop();
    }

    @Test
    void whoAsksForALinkGetsOneThatSignsIn() throws Exception {
        var ana = somebody();
        new SignInMail(links, people, address, messages, executor, post).ask(ana.email(), Locale.ENGLISH);

        var mail = received(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Your link to Samenkracht");
        assertThat(mail.getFrom()[0]).hasToString("samenkracht@example.org");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ana.email());
        var secret = GreenMailUtil.getBody(mail).replaceAll("(?s).*/sign-in/(\\S+).*", "$1");
        assertThat(links.use(secret)).isEqualTo(ana.id());
    }

    @Test
    void anInvitationGoesToEachWhoGaveAnAddressUnseenByTheOthersAndToNobodyElse() throws Exception {
        var coalition = coalition();
        var guide = guide(coalition);
        var ana = withAddress(coalition);
        var bo = withAddress(coalition);
        members.leave(withAddress(coalition));
        withAddress(coalition());
        invitations.join(invitations.invite(guide), "Chris", null, "");

        var letter = letter("Buurtavond");
        assertThat(invitationMail.send(guide, letter).underWay()).isTrue();

        var mails = received(2);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Buurtavond");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(GreenMailUtil.getBody(mail)).contains("http://localhost/pitstops/1");
        });
        await().until(() -> invitationMail.delivery(guide, letter).equals(reached(ana, bo)));
        assertThat(mailServer.getReceivedMessages()).hasSize(2);
    }

    @Test
    void onlyAGuideSendsInvitationsOrHearsOfThem() {
        var coalition = coalition();
        var ana = withAddress(coalition);

        assertThatThrownBy(() -> invitationMail.send(ana, letter("Mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitationMail.delivery(ana, letter("Mine"))).isInstanceOf(NotFound.class);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailServerThatDoesNotAnswerIsToldToTheGuideAndNothingIsLostAndNoLogTellsAnAddress(CapturedOutput log)
            throws Exception {
        var coalition = coalition();
        var guide = guide(coalition);
        var ana = withAddress(coalition);
        var letter = letter("Buurtavond");
        mailServer.stop();

        invitationMail.send(guide, letter);
        await().until(() -> !invitationMail.delivery(guide, letter).underWay());
        assertThat(invitationMail.delivery(guide, letter).missed()).isEqualTo(1);
        assertThat(log.getAll())
                .contains("1 of 1 mails could not be sent")
                .doesNotContain(people.find(ana.person()).email());

        mailServer.start();
        var bo = withAddress(coalition);
        invitationMail.send(guide, letter);
        await().until(() -> invitationMail.delivery(guide, letter).equals(reached(ana, bo)));
        assertThat(received(2)).hasSize(2);
    }

    @Test
    void nobodyGetsTheSameLetterTwiceAndEverybodyAnother() throws Exception {
        var coalition = coalition();
        var guide = guide(coalition);
        var ana = withAddress(coalition);
        var letter = letter("Buurtavond");
        sends(guide, letter, reached(ana));
        sends(guide, letter, reached(ana));
        var bo = withAddress(coalition);
        sends(guide, letter, reached(ana, bo));
        sends(guide, letter("Another evening"), reached(ana, bo));
        assertThat(received(4)).hasSize(4);
    }

    private void sends(Member guide, Letter letter, Delivery expected) {
        invitationMail.send(guide, letter);
        await().until(() -> invitationMail.delivery(guide, letter).equals(expected));
    }

    private Member withAddress(Coalition coalition) {
        return invitations.join(invitations.invite(guide(coalition)), somebody().id(), null, "");
    }

    private List<? extends Message> received(int count) throws Exception {
        assertThat(mailServer.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(mailServer.getReceivedMessages());
    }

    private static Letter letter(String subject) {
        return new Letter(UUID.nameUUIDFromBytes(new byte[1]), subject, "Come to http://localhost/pitstops/1");
    }

    private static Delivery reached(Member... all) {
        return new Delivery(Set.copyOf(Stream.of(all).map(Member::person).toList()), 0, false);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class);
    }
}
