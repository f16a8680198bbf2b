package org.samenkracht.pitstop.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Template;

/** A guide plans a pitstop here, or changes the plan. Others find nothing. */
@Route("coalitions/:coalition/plan")
@RouteAlias("pitstops/:pitstop/plan")
@PermitAll
class PlanView extends CoalitionPage {

    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final transient CurrentPerson person;
    private final transient PlanVerbs verbs;

    PlanView(CurrentPerson person, PlanVerbs verbs) {
        super("page", "plan");
        this.person = person;
        this.verbs = verbs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get("pitstop").isPresent()) {
            change(Place.asked(event, "pitstop"));
        } else {
            begin(Place.asked(event, "coalition"));
        }
    }

    private void begin(Id<Coalition> coalition) {
        var guide = guiding(verbs.members().of(person.require(), coalition));
        var now = ZonedDateTime.ofInstant(verbs.clock().instant(), Day.LOCAL);
        var inAWeek = now.plus(Duration.ofDays(7)).with(EVENING).toInstant();
        var first = Template.FIRST_MEETING;
        show(
                guide,
                new Plan.Wanted("", "", inAWeek, first.boards(), first.stages()),
                wanted -> open(verbs.plans().plan(guide, wanted)));
    }

    private void change(Id<PitStop> pitStop) {
        var guide = guiding(verbs.pitStops().enter(person.require(), pitStop));
        var plan = verbs.plans().find(guide, Id.of(pitStop.value()));
        show(guide, plan.wanted(), wanted -> open(verbs.plans().change(guide, plan.id(), wanted)));
    }

    private void show(Member guide, Plan.Wanted wanted, Consumer<Plan.Wanted> save) {
        var coalition = verbs.coalitions().seenBy(guide.person(), guide.coalition());
        enter(guide, coalition);
        call(getTranslation("plan.title"));
        add(new PageHeading(coalition.name(), getTranslation("plan.title"), getTranslation("plan.lead")));
        add(new PlanForm(verbs, guide, wanted, save));
    }

    private void open(Plan plan) {
        getUI().ifPresent(ui -> ui.navigate("pitstops/" + plan.pitStop()));
    }

    private static Member guiding(Member member) {
        if (!member.isGuide()) {
            throw new NotFound();
        }
        return member;
    }
}
