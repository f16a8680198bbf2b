package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.Question;
import org.samenkracht.live.collaboration.Rooms;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.Plan;

/** Before a pitstop begins: when that is, what it will be, and who is waiting too. With its beginning it leads on. */
@Route("pitstops/:pitstop/waiting")
@PermitAll
class WaitingView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient PlanVerbs verbs;
    private final transient Rooms rooms;
    private transient @Nullable Id<Plan> plan;
    private final Div changing = new Div();
    private transient @Nullable Plan drawn;
    private boolean guides;
    private @Nullable Component here;
    private String link = "";

    WaitingView(CurrentPerson person, PlanVerbs verbs, Rooms rooms) {
        super("page", "waiting");
        this.person = person;
        this.verbs = verbs;
        this.rooms = rooms;
        changing.addAttachListener(attached -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<PitStop> id = Place.asked(event, "pitstop");
        var entering = verbs.pitStops().enter(person.require(), id);
        plan = Id.of(id.value());
        enter(entering, verbs.coalitions().seenBy(entering.person(), entering.coalition()));
        if (verbs.plans().all(entering).stream().noneMatch(each -> each.id().equals(plan))) {
            event.forwardTo("pitstops/" + id);
            return;
        }
        call(verbs.plans().find(entering, plan).title());
        // Now, for what is told live is told outside any request.
        link = verbs.address().shown("/pitstops/" + id);
        here = rooms.enter(
                "pitstop/" + id,
                verbs.coalitions().neighbours(entering.coalition()).participant(entering),
                getTranslation("waiting.here"));
        drawn = null;
        removeAll();
        add(changing);
        verbs.live().follow(CoalitionChange.topic(entering.coalition()), changing, change -> show());
    }

    private void show() {
        try {
            act(verbs.members().present(me()));
            verbs.plans().all(me()).stream()
                    .filter(each -> each.id().equals(plan))
                    .findFirst()
                    .ifPresentOrElse(this::show, this::goOn);
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    /** What one is about to press stays where it is when nothing of the plan changed, such as when somebody joins. */
    private void show(Plan now) {
        if (!now.equals(drawn) || me().isGuide() != guides) {
            drawn = now;
            guides = me().isGuide();
            draw(now);
        }
    }

    private void draw(Plan shown) {
        var acting = me();
        call(shown.title());
        changing.removeAll();
        var day = Day.say(shown.startsAt(), getLocale());
        var time = Day.timeOf(shown.startsAt(), getLocale()).getText();
        changing.add(new PageHeading(getTranslation("waiting.starts", day, time), shown.title(), shown.theme()));
        if (acting.isGuide()) {
            changing.add(guiding(acting, shown));
        }
        var stages = new StagesPart();
        stages.show(shown.stages());
        var waits = new Paragraph(getTranslation("waiting.explained"));
        waits.addClassName("waiting-explained");
        waits.setVisible(!acting.isGuide());
        changing.add(waits, new Titled("waiting-here", "waiting.here", Objects.requireNonNull(here)), stages);
        changing.add(new InvitationPart(verbs, acting, shown, way().getFirst().name(), link));
    }

    private Div guiding(Member guide, Plan shown) {
        var refused = new Paragraph();
        refused.getElement().setAttribute("role", "alert");
        var open = new Button(getTranslation("waiting.open"), click -> {
            try {
                verbs.pitStops().open(guide, shown.id());
            } catch (Refusal refusal) {
                refused.setText(getTranslation(refusal.reason(), refusal.details()));
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var change = new Anchor("pitstops/" + shown.id() + "/plan", getTranslation("waiting.change"));
        change.addClassNames("button", "button--quiet");
        var off = new Button(getTranslation("waiting.off"), click -> callOff(guide, shown));
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(open, change, off, refused);
        actions.addClassName("waiting-actions");
        return actions;
    }

    private void callOff(Member guide, Plan shown) {
        new Question(
                        getTranslation("waiting.off.heading", shown.title()),
                        getTranslation("waiting.off.ask"),
                        getTranslation("waiting.off.cancel"),
                        getTranslation("waiting.off"),
                        () -> {
                            verbs.plans().callOff(guide, shown.id());
                            getUI().ifPresent(ui -> ui.navigate("coalitions/" + guide.coalition()));
                        })
                .open();
    }

    /** It began, or was called off. */
    private void goOn() {
        var acting = me();
        var began = verbs.pitStops().all(acting).stream()
                .anyMatch(each ->
                        each.id().value().equals(Objects.requireNonNull(plan).value()));
        getUI().ifPresent(ui -> ui.navigate(began ? "pitstops/" + plan : "coalitions/" + acting.coalition()));
    }
}
