package org.samenkracht.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.closeness.ui.ClosenessPart;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.nextstep.ui.NextStepPart;
import org.samenkracht.rule.ui.GroundRulesPart;

/** What the sides of a coalition do with each other: their rules, who decides the next step, and how close they stand. */
@Route("coalitions/:coalition/together")
@PermitAll
class TogetherView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient TogetherVerbs verbs;
    private transient @Nullable Member me;
    private List<Step> way = List.of();

    TogetherView(CurrentPerson person, TogetherVerbs verbs) {
        this.person = person;
        this.verbs = verbs;
        setId("main");
        addClassNames("page", "together");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Coalition> id = event.getRouteParameters()
                .get("coalition")
                .flatMap(Id::<Coalition>parse)
                .orElseThrow(NotFound::new);
        var entering = verbs.members().of(person.require(), id);
        var coalition = verbs.coalitions().seenBy(entering.person(), id);
        me = entering;
        way = List.of(new Step(coalition.name(), "coalitions/" + id));
        removeAll();
        add(
                new PageHeading(coalition.name(), placeName(), getTranslation("together.lead")),
                new GroundRulesPart(verbs.rules(), entering, verbs.live()),
                new NextStepPart(verbs.steps(), entering, verbs.live()),
                new ClosenessPart(verbs.closeness(), entering, verbs.live()));
    }

    @Override
    public List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return getTranslation("together.heading");
    }

    @Override
    public Optional<Member> acting() {
        return Optional.ofNullable(me);
    }

    @Override
    public String getPageTitle() {
        return placeName();
    }
}
