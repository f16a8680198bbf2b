package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Devices;
import org.samenkracht.access.SignIn;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;

/** What is kept of the one who looks, and how to end it: the name, the coalitions, the devices. */
@Route("me")
@PermitAll
public final class MyselfView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final CurrentPerson current;
    private final People people;
    private final Members members;
    private final Coalitions coalitions;
    private final Devices devices;
    private final SignIn signIn;

    MyselfView(
            CurrentPerson current,
            People people,
            Members members,
            Coalitions coalitions,
            Devices devices,
            SignIn signIn) {
        this.current = current;
        this.people = people;
        this.members = members;
        this.coalitions = coalitions;
        this.devices = devices;
        this.signIn = signIn;
        setId("main");
        addClassNames("page", "myself");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(people.find(current.require()));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("me.title");
    }

    @Override
    public List<Step> way() {
        return List.of();
    }

    @Override
    public String placeName() {
        return getPageTitle();
    }

    private void show(Person me) {
        var heading = new PageHeading("", getTranslation("me.title"), getTranslation("me.lead"));
        removeAll();
        add(heading);
        add(new MyName(me, people));
        add(new MyCoalitions(me.id(), members, coalitions));
        add(new MyDevices(me.id(), devices, signIn));
        add(new Button(getTranslation("me.sign.out"), click -> WayOut.take(this, signIn::out)));
    }
}
