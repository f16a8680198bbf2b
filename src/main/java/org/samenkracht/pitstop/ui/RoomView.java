package org.samenkracht.pitstop.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.live.IntoView;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.RoomChange;
import org.samenkracht.pitstop.RoomNow;
import org.samenkracht.pitstop.StageKind;

/** The room of a pitstop that runs: the run of the evening, what the sides do there, and what guides did. */
@Route("pitstops/:pitstop/room")
@PermitAll
class RoomView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient RoomVerbs verbs;
    private final transient RoomParts parts;
    private transient List<RoomParts.Part> shownParts = List.of();
    private transient @Nullable StageKind shown;
    private transient @Nullable Id<PitStop> pitStop;
    private @Nullable StagesPart stages;
    private @Nullable GuideActsPart acts;

    RoomView(CurrentPerson person, RoomVerbs verbs, RoomParts parts) {
        super("page", "room");
        this.person = person;
        this.verbs = verbs;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<PitStop> id = Place.asked(event, "pitstop");
        var entering = verbs.pitStops().enter(person.require(), id);
        pitStop = id;
        var running =
                verbs.courses().now(entering).filter(room -> room.pitStop().id().equals(id));
        if (running.isPresent()) {
            open(running.get(), entering);
        } else {
            event.forwardTo("pitstops/" + id);
        }
    }

    /** Follows first and reads when it comes on the page, so that nothing falls between. */
    private void open(RoomNow room, Member entering) {
        enter(entering, verbs.coalitions().seenBy(entering.person(), entering.coalition()));
        call(room.pitStop().title());
        stages = new StagesPart();
        acts = new GuideActsPart(verbs);
        removeAll();
        shown = null;
        add(new PageHeading(
                getTranslation("room.kicker", Day.say(room.pitStop().openedAt(), getLocale())),
                room.pitStop().title(),
                room.course().theme()));
        shownParts = parts.of(entering, room.pitStop().id());
        shownParts.forEach(part -> add(part.shown()));
        add(stages);
        if (entering.isGuide()) {
            add(new NotHeardPart(verbs, entering));
        }
        add(acts);
        verbs.live().follow(RoomChange.topic(entering.coalition()), stages, change -> show());
        verbs.live().follow(CoalitionChange.topic(entering.coalition()), stages, change -> show());
        stages.addAttachListener(attached -> show());
    }

    private void show() {
        try {
            var meNow = verbs.members().present(me());
            act(meNow);
            verbs.courses()
                    .now(meNow)
                    .filter(room -> room.pitStop().id().equals(pitStop))
                    .ifPresentOrElse(room -> show(room, meNow), this::leave);
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    private void show(RoomNow room, Member meNow) {
        Objects.requireNonNull(stages).show(room.course());
        Objects.requireNonNull(acts).show(meNow, room.pitStop().id());
        bringForward(room.course().stage().kind());
    }

    /** Marks what this stage is about, and brings it into view for whoever is not writing elsewhere. */
    private void bringForward(StageKind now) {
        if (now == shown) {
            return;
        }
        shown = now;
        shownParts.forEach(part -> part.shown()
                .getElement()
                .setAttribute("data-foreground", part.foreground().contains(now)));
        shownParts.stream()
                .filter(part -> part.foreground().contains(now))
                .findFirst()
                .ifPresent(part -> IntoView.bring(part.shown()));
    }

    /** It was closed meanwhile: the same address now leads to what it changed. */
    private void leave() {
        getUI().ifPresent(ui -> ui.navigate("pitstops/" + pitStop));
    }
}
