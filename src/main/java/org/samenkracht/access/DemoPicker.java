package org.samenkracht.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.Mark;
import org.samenkracht.live.Participant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In a demo one signs in by choosing a face. This bean does not exist where {@code samenkracht.demo} is not true. */
@Component
@ConditionalOnBooleanProperty("samenkracht.demo")
public class DemoPicker {

    private final People people;
    private final Coalitions coalitions;
    private final Appointments appointments;
    private final SignIn signIn;

    DemoPicker(People people, Coalitions coalitions, Appointments appointments, SignIn signIn) {
        this.people = people;
        this.coalitions = coalitions;
        this.appointments = appointments;
        this.signIn = signIn;
    }

    /** Somebody to be. */
    public record Face(Participant shown, String name, As as, String side) {

        /** What this person does. */
        public enum As {
            MEMBER,
            GUIDE,
            FUNDER,
            HOST
        }

        /** Who this is. */
        public Id<Person> person() {
            return Id.of(shown.person());
        }

        private static Face of(Person person, As as, String side) {
            var shown = new Participant(person.id().value(), person.name(), initial(person.name()), Mark.NONE, 0);
            return new Face(shown, person.name(), as, side);
        }

        private static String initial(String name) {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** Those who sit together: the people of one coalition. */
    public record Table(String name, String place, List<Face> faces) {}

    /** The people of all coalitions, by coalition. */
    @Transactional(readOnly = true)
    public List<Table> tables() {
        return coalitions().map(this::table).toList();
    }

    /** Those who sit at no table of their own: guides, each once, funders and hosts. */
    @Transactional(readOnly = true)
    public List<Face> others() {
        var guides = coalitions()
                .flatMap(coalition -> faces(coalition, Member::isGuide, Face.As.GUIDE))
                .collect(Collectors.toMap(Face::person, guide -> guide, (one, again) -> one, LinkedHashMap::new))
                .values()
                .stream();
        var funders = host().stream()
                .flatMap(host -> coalitions.hosted(host).stream().flatMap(expedition -> funders(host, expedition)));
        var hosts = people.hosts().stream().map(person -> Face.of(person, Face.As.HOST, ""));
        return Stream.of(guides, funders, hosts).flatMap(same -> same).toList();
    }

    /**
     * Signs in as somebody.
     *
     * @return where to go now
     * @throws NotFound when there is nobody with this identity
     */
    public String be(Id<Person> person) {
        return signIn.as(people.find(person).id());
    }

    private List<Id<Person>> host() {
        return people.hosts().stream().limit(1).map(Person::id).toList();
    }

    private Stream<Coalition> coalitions() {
        return host().stream()
                .flatMap(host -> coalitions.hosted(host).stream()
                        .flatMap(expedition -> coalitions.hosted(host, expedition.id()).stream()));
    }

    private Table table(Coalition coalition) {
        var faces = faces(coalition, member -> !member.isGuide(), Face.As.MEMBER);
        return new Table(coalition.name(), coalition.place(), faces.toList());
    }

    private Stream<Face> faces(Coalition coalition, Predicate<Member> who, Face.As as) {
        var neighbours = coalitions.neighbours(coalition.id());
        return neighbours.present().stream()
                .filter(who)
                .map(member -> new Face(
                        neighbours.participant(member),
                        neighbours.name(member),
                        as,
                        neighbours.side(member.party()).map(Party::name).orElse("")));
    }

    private Stream<Face> funders(Id<Person> host, Expedition expedition) {
        return appointments.funders(host, expedition.id()).stream()
                .map(person -> Face.of(person, Face.As.FUNDER, expedition.fund()));
    }
}
