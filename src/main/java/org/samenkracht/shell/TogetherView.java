package org.samenkracht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.samenkracht.Id;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.closeness.ui.ClosenessPart;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.nextstep.ui.NextStepPart;
import org.samenkracht.rule.ui.GroundRulesPart;

/** What the sides of a coalition do with each other: their rules, who decides the next step, and how close they stand. */
@Route("coalitions/:coalition/together")
@PermitAll
class TogetherView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient TogetherVerbs verbs;

    TogetherView(CurrentPerson person, TogetherVerbs verbs) {
        super("page", "together");
        this.person = person;
        this.verbs = verbs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Coalition> id = Place.asked(event, "coalition");
        var entering = verbs.members().of(person.require(), id);
        var coalition = verbs.coalitions().seenBy(entering.person(), id);
        enter(entering, coalition);
        call(getTranslation("together.heading"));
        removeAll();
        add(
                new PageHeading(coalition.name(), placeName(), getTranslation("together.lead")),
                new GroundRulesPart(verbs.rules(), entering, verbs.live()),
                new NextStepPart(verbs.steps(), entering, verbs.live()),
                new ClosenessPart(verbs.closeness(), entering, verbs.live()));
    }
}
