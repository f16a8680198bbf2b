package org.samenkracht.access;

import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.Samenkracht;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.Mark;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole server on an empty database, with a host. Each test founds its own coalition, guided by Kees. */
@SpringBootTest(
        classes = Samenkracht.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samenkracht.demo=false",
            "vaadin.productionMode=true",
            "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
        })
@TypeExcludeFilters(OnlyTheProduct.class)
abstract class House {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Coalitions coalitions;

    @Autowired
    Appointments appointments;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Devices devices;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient database;

    Id<Person> host() {
        return people.hosts().getFirst().id();
    }

    Coalition coalition() {
        var expedition = coalitions.beginExpedition(host(), "Samen op pad", "Buurtfonds");
        var parties = List.of(
                new NewParty("Zuid Doet Samen", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE),
                new NewParty("Welzijn Oost", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE));
        return coalitions.found(
                host(),
                expedition.id(),
                new NewCoalition("De Heeze samen", "Apeldoorn", "Dat niemand alleen eet", "oefenvijvers", parties));
    }

    Member guide(Coalition coalition) {
        var kees = appointments.guide(host(), coalition.id(), "Kees", null);
        return members.of(kees.id(), coalition.id());
    }

    Person somebody() {
        return people.meet("Ana", "ana-" + UUID.randomUUID() + "@example.org");
    }
}
