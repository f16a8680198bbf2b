package org.samenkracht.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, where one is set up ({@code spring.mail.host}). No log tells whose they were. */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    Post(ObjectProvider<JavaMailSender> mail, @Value("${samenkracht.mail.from}") String from) {
        this.mail = mail;
        this.from = from;
    }

    boolean isSetUp() {
        return mail.getIfAvailable() != null;
    }

    /**
     * Sends the same letter to each, so that none sees the others. Takes as long as the mail server does.
     *
     * @param to addresses
     * @return those whose letter the mail server did not take
     */
    Set<String> send(Collection<String> to, String subject, String text) {
        var letters = to.stream().map(address -> letter(address, subject, text)).toArray(SimpleMailMessage[]::new);
        try {
            mail.getObject().send(letters);
            return Set.of();
        } catch (MailException failed) {
            var missed = missed(failed, letters);
            // Its message would tell addresses.
            LOG.warn(
                    "{} of {} mails could not be sent: {}",
                    missed.size(),
                    letters.length,
                    failed.getClass().getSimpleName());
            return missed;
        }
    }

    private SimpleMailMessage letter(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        return letter;
    }

    private static Set<String> missed(MailException failed, SimpleMailMessage[] all) {
        Collection<?> missed = failed instanceof MailSendException some
                ? some.getFailedMessages().keySet()
                : List.of();
        var letters = missed.isEmpty() ? Stream.of(all) : missed.stream().map(SimpleMailMessage.class::cast);
        return letters.flatMap(letter -> Stream.of(Objects.requireNonNull(letter.getTo())))
                .collect(Collectors.toSet());
    }
}
