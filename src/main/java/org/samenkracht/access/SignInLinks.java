package org.samenkracht.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign one person in, once. A username is here the identity of a person. */
@Component
@Transactional
public class SignInLinks implements OneTimeTokenService {

    /** How long a link in a mail opens. */
    public static final Duration MAILED = Duration.ofMinutes(15);

    /** How long a link opens that a host hands to a guide, a funder or himself. */
    public static final Duration HANDED = Duration.ofDays(7);

    private static final int MAILS_AT_ONCE = 3;

    private final SignInLinkRows links;
    private final Appointments appointments;
    private final People people;
    private final Clock clock;

    SignInLinks(SignInLinkRows links, Appointments appointments, People people, Clock clock) {
        this.links = links;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    /** The path of the page that a link opens. */
    public static String path(String secret) {
        return "/sign-in/" + secret;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var now = clock.instant();
        var person = Id.<Person>parse(request.getUsername()).orElseThrow(NotFound::new);
        var secret = Secret.next();
        links.deleteExpired(now);
        var link = links.save(SignInLink.to(person, secret, now, request.getExpiresIn()));
        return new DefaultOneTimeToken(secret.text(), request.getUsername(), link.expiresAt());
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
        var secret = new Secret(token.getTokenValue());
        if (links.use(secret.hash(), clock.instant()) == 0) {
            return null;
        }
        var link = links.findBySecretHash(secret.hash()).orElseThrow(NotFound::new);
        return new DefaultOneTimeToken(secret.text(), link.person().toString(), link.expiresAt());
    }

    /**
     * Whom a link is for, without using it up: mail scanners open links too.
     *
     * @throws NotFound when it is unknown, used or expired: one cannot tell which
     */
    @Transactional(readOnly = true)
    public Person of(String secret) {
        return links.findBySecretHash(new Secret(secret).hash())
                .filter(link -> link.opens(clock.instant()))
                .map(link -> people.find(link.person()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Uses a link up.
     *
     * @throws NotFound when it is unknown, used or expired
     */
    public Id<Person> use(String secret) {
        return Optional.ofNullable(consume(new OneTimeTokenAuthenticationToken(secret)))
                .flatMap(token -> Id.<Person>parse(token.getUsername()))
                .orElseThrow(NotFound::new);
    }

    /**
     * A link for a host to hand on.
     *
     * @return its secret, which is told this once
     * @throws NotFound when the one who asks is no host, or the other is no guide, funder or host
     */
    public String handTo(Id<Person> host, Id<Person> person) {
        return make(appointments.appointed(host, person).id(), HANDED);
    }

    /** The secret of a link to mail to a person; none when three were made in the last quarter of an hour. */
    Optional<String> mailTo(Id<Person> person) {
        var since = clock.instant().minus(MAILED);
        return links.madeSince(person, since) < MAILS_AT_ONCE ? Optional.of(make(person, MAILED)) : Optional.empty();
    }

    /** Whether this person ever came in by a link. */
    @Transactional(readOnly = true)
    boolean broughtIn(Id<Person> person) {
        return links.existsByPersonAndUsedAtIsNotNull(person);
    }

    String make(Id<Person> person, Duration valid) {
        return generate(new GenerateOneTimeTokenRequest(person.toString(), valid))
                .getTokenValue();
    }
}
