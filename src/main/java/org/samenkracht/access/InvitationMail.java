package org.samenkracht.access;

import java.util.List;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails the invitation to a pitstop to those of the coalition who gave an address, where a mail server is set up. */
@Component
public class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);

    private final Members members;
    private final People people;
    private final AsyncTaskExecutor later;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    InvitationMail(
            Members members,
            People people,
            AsyncTaskExecutor applicationTaskExecutor,
            ObjectProvider<JavaMailSender> mail,
            @Value("${samenkracht.mail.from}") String from) {
        this.members = members;
        this.people = people;
        this.later = applicationTaskExecutor;
        this.mail = mail;
        this.from = from;
    }

    /** Whether a mail server is set up. */
    public boolean isSetUp() {
        return mail.getIfAvailable() != null;
    }

    /**
     * Sends one mail to each who gave an address, after a while and in no order.
     *
     * @param subject one line
     * @param text the whole invitation, with its link
     * @return how many mails will be sent
     * @throws NotFound when the one who acts is no guide
     */
    public int send(Member me, String subject, String text) {
        var guide = members.present(me);
        if (!guide.isGuide()) {
            throw new NotFound();
        }
        var sender = mail.getIfAvailable();
        var addresses = sender == null ? List.<String>of() : people.addressesOf(guide.coalition());
        addresses.forEach(address -> later.execute(() -> deliver(sender, letter(address, subject, text))));
        return addresses.size();
    }

    private SimpleMailMessage letter(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        return letter;
    }

    private static void deliver(JavaMailSender sender, SimpleMailMessage letter) {
        try {
            sender.send(letter);
        } catch (MailException failed) {
            // Its message would tell the address.
            LOG.warn("An invitation could not be sent: {}", failed.getClass().getSimpleName());
        }
    }
}
