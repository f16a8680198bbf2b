package org.samenkracht.coalition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The persons who can sign in, whatever they do in coalitions and expeditions. */
@Component
@Transactional
public class People {

    private final PersonRows persons;
    private final MemberRows members;
    private final ApplicationEventPublisher events;

    People(PersonRows persons, MemberRows members, ApplicationEventPublisher events) {
        this.persons = persons;
        this.members = members;
        this.events = events;
    }

    /**
     * Somebody new.
     *
     * @param name 1 to 60 characters
     * @param email optional
     * @throws Refusal when the name or address cannot be used, or the address is somebody else's
     */
    public Person meet(String name, @Nullable String email) {
        var person = Person.named(name, email);
        if (person.email() != null && persons.findByEmail(person.email()).isPresent()) {
            throw new Refusal("refusal.email.taken");
        }
        return persons.save(person);
    }

    /** The first host, when there is none yet. Whoever starts the server on an empty database becomes it. */
    public Optional<Person> firstHost(String name) {
        return persons.existsByHostIsTrue() ? Optional.empty() : Optional.of(persons.save(Person.host(name)));
    }

    /** Those who run the server, the first one first. */
    @Transactional(readOnly = true)
    public List<Person> hosts() {
        return persons.hosts();
    }

    /**
     * Somebody wants to be called otherwise; cards show the new name from then on.
     *
     * @throws Refusal when the name cannot be used
     */
    public Person rename(Id<Person> me, String name) {
        var renamed = persons.save(find(me).called(name));
        members.everOf(me).forEach(member -> events.publishEvent(CoalitionChange.of(member.coalition())));
        return renamed;
    }

    /** @throws NotFound when there is nobody with this identity */
    @Transactional(readOnly = true)
    public Person find(Id<Person> person) {
        return persons.findById(person).orElseThrow(NotFound::new);
    }

    /** The person with this address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Person> withEmail(String email) {
        return Optional.ofNullable(EmailAddress.tidy(email)).flatMap(persons::findByEmail);
    }

    /** Everybody who is or was in a coalition, so that old cards keep their names. */
    List<Person> in(Id<Coalition> coalition) {
        return persons.inCoalition(coalition);
    }

    /** @throws NotFound when this person does not run the server */
    void requireHost(Id<Person> person) {
        persons.findById(person).filter(Person::host).orElseThrow(NotFound::new);
    }

    /** The addresses of those who are in a coalition and gave one; for the feature that mails invitations. */
    @Transactional(readOnly = true)
    public Map<Id<Person>, String> addressesOf(Id<Coalition> coalition) {
        return persons.withAddressIn(coalition).stream()
                .collect(Collectors.toMap(Person::id, person -> Objects.requireNonNull(person.email())));
    }
}
