package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.samenkracht.NotFound;
import org.samenkracht.PublicAddress;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.SignInLinks;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.CopyableLink;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;

/** Where a host sets up expeditions and coalitions, and asks guides and funders in. For anyone else it does not exist. */
@Route("host")
@PermitAll
public final class HostView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final CurrentPerson current;
    private final People people;
    private final Coalitions coalitions;
    private final Appointments appointments;
    private final SignInLinks links;
    private final PublicAddress address;
    private final Div handed = new Div();
    private final Div expeditions = new Div();

    HostView(
            CurrentPerson current,
            People people,
            Coalitions coalitions,
            Appointments appointments,
            SignInLinks links,
            PublicAddress address) {
        this.current = current;
        this.people = people;
        this.coalitions = coalitions;
        this.appointments = appointments;
        this.links = links;
        this.address = address;
        setId("main");
        addClassNames("page", "host");
        handed.addClassName("handed-link");
        handed.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new HostDesk(current.require(), coalitions, appointments, links));
        } catch (NotFound noHost) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("host.title");
    }

    @Override
    public List<Step> way() {
        return List.of();
    }

    @Override
    public String placeName() {
        return getPageTitle();
    }

    private void show(HostDesk desk) {
        list(desk);
        var heading = new PageHeading("", getTranslation("host.title"), getTranslation("host.lead"));
        var mine = new Button(getTranslation("host.link.mine"), click -> hand(desk, people.find(desk.me())));
        removeAll();
        add(heading, handed, expeditions, new ExpeditionForm(desk, () -> list(desk)), mine);
    }

    private void list(HostDesk desk) {
        var sections = desk.expeditions().stream()
                .map(expedition -> new HostedExpedition(expedition, desk, person -> hand(desk, person)))
                .toList();
        expeditions.removeAll();
        sections.forEach(expeditions::add);
    }

    private void hand(HostDesk desk, Person person) {
        var link = address.shown(desk.link(person));
        var label = getTranslation("host.link.for", person.name(), SignInLinks.HANDED.toDays());
        list(desk);
        handed.removeAll();
        handed.add(new CopyableLink(label, link), new Paragraph(getTranslation("host.link.once")));
        handed.scrollIntoView();
    }
}
