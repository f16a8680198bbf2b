package org.samenkracht.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expeditions;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.PageHeading;

/** The first page: takes everybody to where they belong. */
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson person;
    private final transient People people;
    private final transient Members members;
    private final transient Coalitions coalitions;
    private final transient Expeditions expeditions;

    HomeView(CurrentPerson person, People people, Members members, Coalitions coalitions, Expeditions expeditions) {
        this.person = person;
        this.people = people;
        this.members = members;
        this.coalitions = coalitions;
        this.expeditions = expeditions;
        setId("main");
        addClassNames("page", "lost");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var home = home(person.require());
        home.ifPresent(event::forwardToUrl);
        if (home.isEmpty()) {
            removeAll();
            add(new PageHeading("", getTranslation("home.nowhere"), getTranslation("home.nowhere.lead")));
        }
    }

    private Optional<String> home(Id<Person> me) {
        var mine = members.everywhere(me);
        if (mine.size() == 1) {
            return Optional.of("coalitions/" + mine.getFirst().coalition());
        }
        if (!mine.isEmpty()) {
            var coalition = coalitions.seenBy(me, mine.getFirst().coalition());
            return Optional.of("expeditions/" + coalition.expedition());
        }
        var read = expeditions.fundedBy(me);
        if (!read.isEmpty()) {
            return Optional.of("summaries/" + read.getFirst().id());
        }
        return people.find(me).host() ? Optional.of("host") : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return "Samenkracht";
    }
}
