package org.samenkracht.access;

import java.util.List;
import java.util.Locale;
import org.samenkracht.PublicAddress;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.EmailAddress;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Mails sign-in links. Without a mail server ({@code spring.mail.host}) the link is written to the log instead. */
@Component
public class SignInMail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInMail.class);

    private final SignInLinks links;
    private final People people;
    private final PublicAddress address;
    private final MessageSource messages;
    private final AsyncTaskExecutor later;
    private final Post post;

    SignInMail(
            SignInLinks links,
            People people,
            PublicAddress address,
            MessageSource messages,
            AsyncTaskExecutor applicationTaskExecutor,
            Post post) {
        this.links = links;
        this.people = people;
        this.address = address;
        this.messages = messages;
        this.later = applicationTaskExecutor;
        this.post = post;
    }

    /**
     * Mails a link to whoever has this address. The answer is the same, and as fast, when nobody has.
     *
     * @throws Refusal when it cannot be an address
     */
    public void ask(String typed, Locale language) {
        var tidied = EmailAddress.tidy(typed);
        if (tidied == null) {
            throw new Refusal("refusal.email");
        }
        later.execute(() -> people.withEmail(tidied).ifPresent(person -> send(person, tidied, language)));
    }

    private void send(Person person, String to, Locale language) {
        links.mailTo(person.id()).map(SignInLinks::path).map(address::sent).ifPresent(link -> {
            if (post.isSetUp()) {
                post.send(
                        List.of(to),
                        messages.getMessage("access.mail.subject", null, language),
                        messages.getMessage("access.mail.text", new Object[] {link}, language));
            } else {
                LOG.info("Sign-in link: {}", link);
            }
        });
    }
}
