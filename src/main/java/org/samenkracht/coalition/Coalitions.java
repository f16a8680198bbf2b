package org.samenkracht.coalition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Expeditions and the coalitions in them: a host creates them, whoever is in them sees them. */
@Component
@Transactional
public class Coalitions {

    private final ExpeditionRows expeditions;
    private final CoalitionRows coalitions;
    private final PartyRows parties;
    private final MemberRows members;
    private final People people;
    private final KnownNeighbours known;
    private final ApplicationEventPublisher events;

    Coalitions(
            ExpeditionRows expeditions,
            CoalitionRows coalitions,
            PartyRows parties,
            MemberRows members,
            People people,
            KnownNeighbours known,
            ApplicationEventPublisher events) {
        this.expeditions = expeditions;
        this.coalitions = coalitions;
        this.parties = parties;
        this.members = members;
        this.people = people;
        this.known = known;
        this.events = events;
    }

    /** @throws NotFound when the person is not a host */
    public Expedition beginExpedition(Id<Person> host, String name, String fund) {
        people.requireHost(host);
        return expeditions.save(Expedition.named(name, fund));
    }

    /**
     * Founds a coalition; its boards come into being with it.
     *
     * @throws NotFound when the person is not a host or there is no such expedition
     * @throws Refusal when it has fewer than two parties, or two have the same mark
     */
    public Coalition found(Id<Person> host, Id<Expedition> expedition, NewCoalition asked) {
        people.requireHost(host);
        expeditions.findById(expedition).orElseThrow(NotFound::new);
        requireUnequalSides(asked.parties());
        var coalition = coalitions.save(Coalition.in(expedition, asked));
        IntStream.range(0, asked.parties().size())
                .mapToObj(place -> Party.of(coalition.id(), asked.parties().get(place), place))
                .forEach(parties::save);
        events.publishEvent(new CoalitionFounded(coalition, sides(coalition.id())));
        return coalition;
    }

    /** Lets a person read the released summaries of an expedition; twice is once. */
    public void admitFunder(Id<Person> host, Id<Expedition> expedition, Id<Person> funder) {
        people.requireHost(host);
        expeditions.findById(expedition).orElseThrow(NotFound::new);
        if (expeditions.readBy(funder, expedition).isEmpty()) {
            expeditions.addFunder(expedition, people.find(funder).id());
        }
    }

    /** All expeditions, for a host. */
    @Transactional(readOnly = true)
    public List<Expedition> hosted(Id<Person> host) {
        people.requireHost(host);
        return expeditions.findAllByOrderByName();
    }

    /** The coalitions of an expedition, for a host. */
    @Transactional(readOnly = true)
    public List<Coalition> hosted(Id<Person> host, Id<Expedition> expedition) {
        people.requireHost(host);
        return coalitions.findByExpeditionOrderByName(expedition);
    }

    /**
     * A coalition as one of its people sees it.
     *
     * @throws NotFound when the person is not in it
     */
    @Transactional(readOnly = true)
    public Coalition seenBy(Id<Person> person, Id<Coalition> coalition) {
        return coalitions.seenBy(person, coalition).orElseThrow(NotFound::new);
    }

    /**
     * An expedition as someone sees it who is in one of its coalitions.
     *
     * @throws NotFound when the person is in none
     */
    @Transactional(readOnly = true)
    public Expedition expeditionSeenBy(Id<Person> person, Id<Expedition> expedition) {
        return expeditions.seenBy(person, expedition).orElseThrow(NotFound::new);
    }

    /** All coalitions of an expedition, for someone in one of them: their names and places, nothing of their boards. */
    @Transactional(readOnly = true)
    public List<Coalition> together(Id<Person> person, Id<Expedition> expedition) {
        expeditionSeenBy(person, expedition);
        return coalitions.findByExpeditionOrderByName(expedition);
    }

    /** The sides of a coalition and everybody who is or was in it. */
    @Transactional(readOnly = true)
    public Neighbours neighbours(Id<Coalition> coalition) {
        return known.of(coalition, () -> read(coalition));
    }

    private Neighbours read(Id<Coalition> coalition) {
        var all = members.findByCoalitionOrderByJoinedAt(coalition).stream()
                .collect(Collectors.toUnmodifiableMap(Member::id, Function.identity()));
        var names = people.in(coalition).stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
        return new Neighbours(sides(coalition), all, names);
    }

    /** The parties of a coalition, in the order in which they are shown. */
    @Transactional(readOnly = true)
    public List<Party> sides(Id<Coalition> coalition) {
        return parties.findByCoalitionOrderByPlace(coalition);
    }

    private static void requireUnequalSides(List<NewCoalition.NewParty> asked) {
        if (asked.size() < 2 || asked.size() > 4) {
            throw new Refusal("refusal.coalition.parties");
        }
        if (asked.stream().map(NewCoalition.NewParty::mark).distinct().count() < asked.size()) {
            throw new Refusal("refusal.coalition.marks");
        }
    }
}
