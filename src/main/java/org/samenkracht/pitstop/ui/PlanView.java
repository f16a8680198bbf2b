package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
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
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final transient CurrentPerson person;
    private final transient PlanVerbs verbs;
    private transient @Nullable Member me;
    private List<Step> way = List.of();

    PlanView(CurrentPerson person, PlanVerbs verbs) {
        this.person = person;
        this.verbs = verbs;
        setId("main");
        addClassNames("page", "plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        removeAll();
        parameters
                .get("pitstop")
                .ifPresentOrElse(
                        plan -> change(Id.<PitStop>parse(plan).orElseThrow(NotFound::new)),
                        () -> begin(parameters
                                .get("coalition")
                                .flatMap(Id::<Coalition>parse)
                                .orElseThrow(NotFound::new)));
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
        me = guide;
        var coalition = verbs.coalitions().seenBy(guide.person(), guide.coalition());
        way = List.of(new Step(coalition.name(), "coalitions/" + coalition.id()));
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

    @Override
    public List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return getTranslation("plan.title");
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
