package org.samenkracht.access.ui;

import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.access.SignInLinks;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.Person;

/** What one host does, so that the parts of the page need not each know how. */
record HostDesk(Id<Person> me, Coalitions coalitions, Appointments appointments, SignInLinks links) {

    List<Expedition> expeditions() {
        return coalitions.hosted(me);
    }

    List<Coalition> coalitions(Expedition expedition) {
        return coalitions.hosted(me, expedition.id());
    }

    List<Person> funders(Expedition expedition) {
        return appointments.funders(me, expedition.id());
    }

    List<Person> guides(Coalition coalition) {
        return appointments.guides(me, coalition.id());
    }

    void begin(String name, String fund) {
        coalitions.beginExpedition(me, name, fund);
    }

    void found(Expedition expedition, NewCoalition asked) {
        coalitions.found(me, expedition.id(), asked);
    }

    Person funder(Expedition expedition, String name, String email) {
        return appointments.funder(me, expedition.id(), name, email);
    }

    Person guide(Coalition coalition, String name, String email) {
        return appointments.guide(me, coalition.id(), name, email);
    }

    /** The path of a new one-time link for somebody. */
    String link(Person person) {
        return SignInLinks.path(links.handTo(me, person.id()));
    }
}
