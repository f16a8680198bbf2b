package org.samenkracht.coalition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a host asks to guide a coalition, and whom to read for the fund. Nobody is both in one expedition. */
@Component
@Transactional
public class Appointments {

    private final Coalitions coalitions;
    private final CoalitionRows coalitionRows;
    private final ExpeditionRows expeditions;
    private final PersonRows persons;
    private final Members members;
    private final People people;

    Appointments(
            Coalitions coalitions,
            CoalitionRows coalitionRows,
            ExpeditionRows expeditions,
            PersonRows persons,
            Members members,
            People people) {
        this.coalitions = coalitions;
        this.coalitionRows = coalitionRows;
        this.expeditions = expeditions;
        this.persons = persons;
        this.members = members;
        this.people = people;
    }

    /**
     * Asks someone to guide a coalition. An address that is known is the person whose it is.
     *
     * @throws NotFound when the one who asks is no host, or there is no such coalition
     * @throws Refusal when the name or address cannot be used, or the person is a member there or reads for its fund
     */
    public Person guide(Id<Person> host, Id<Coalition> coalition, String name, @Nullable String email) {
        people.requireHost(host);
        var guided = coalitionRows.findById(coalition).orElseThrow(NotFound::new);
        var person = known(name, email);
        if (expeditions.readBy(person.id(), guided.expedition()).isPresent()) {
            throw new Refusal("refusal.funder.takes.part");
        }
        var member = members.join(person, guided, null, Role.GUIDE, MembershipStatus.MEMBER, "");
        if (!member.isGuide()) {
            throw new Refusal("refusal.guide.member");
        }
        return person;
    }

    /**
     * Asks someone to read for the fund of an expedition. An address that is known is the person whose it is.
     *
     * @throws NotFound when the one who asks is no host, or there is no such expedition
     * @throws Refusal when the name or address cannot be used, or the person is in one of its coalitions
     */
    public Person funder(Id<Person> host, Id<Expedition> expedition, String name, @Nullable String email) {
        people.requireHost(host);
        var person = known(name, email);
        if (expeditions.seenBy(person.id(), expedition).isPresent()) {
            throw new Refusal("refusal.funder.takes.part");
        }
        if (expeditions.readBy(person.id(), expedition).isEmpty()) {
            coalitions.admitFunder(host, expedition, person.id());
        }
        return person;
    }

    /** Who guides a coalition now, for a host. */
    @Transactional(readOnly = true)
    public List<Person> guides(Id<Person> host, Id<Coalition> coalition) {
        people.requireHost(host);
        return persons.guidesOf(coalition);
    }

    /** Who reads for the fund of an expedition, for a host. */
    @Transactional(readOnly = true)
    public List<Person> funders(Id<Person> host, Id<Expedition> expedition) {
        people.requireHost(host);
        return persons.fundersOf(expedition);
    }

    /**
     * Somebody whom the host may hand a link to sign in: a guide, a funder, a host. Members have their own ways in.
     *
     * @throws NotFound when the one who asks is no host, or the other is none of these
     */
    @Transactional(readOnly = true)
    public Person appointed(Id<Person> host, Id<Person> person) {
        people.requireHost(host);
        return persons.appointed(person).orElseThrow(NotFound::new);
    }

    private Person known(String name, @Nullable String email) {
        return Optional.ofNullable(EmailAddress.tidy(email))
                .flatMap(persons::findByEmail)
                .orElseGet(() -> people.meet(name, email));
    }
}
