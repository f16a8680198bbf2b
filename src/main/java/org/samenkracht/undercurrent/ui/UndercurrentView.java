package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.samenkracht.Id;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.undercurrent.Undercurrents;

/** Leads from the lane of the undercurrent to where one writes or reads it; it says so while there is no such place. */
@Route("coalitions/:coalition/undercurrent")
@PermitAll
class UndercurrentView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient Members members;
    private final transient Coalitions coalitions;
    private final transient Undercurrents undercurrents;

    UndercurrentView(CurrentPerson person, Members members, Coalitions coalitions, Undercurrents undercurrents) {
        super("page");
        this.person = person;
        this.members = members;
        this.coalitions = coalitions;
        this.undercurrents = undercurrents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Coalition> id = Place.asked(event, "coalition");
        var entering = members.of(person.require(), id);
        enter(entering, coalitions.seenBy(entering.person(), id));
        call(getTranslation("undercurrent.heading"));
        undercurrents
                .latest(entering)
                .ifPresentOrElse(pitStop -> event.forwardTo("pitstops/" + pitStop), this::sayThatThereIsNone);
    }

    private void sayThatThereIsNone() {
        removeAll();
        add(new PageHeading(way().getFirst().name(), placeName(), getTranslation("undercurrent.none")));
    }
}
