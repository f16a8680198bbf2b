package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Words;
import org.samenkracht.live.Voice;
import org.samenkracht.live.collaboration.Conversation;
import org.samenkracht.live.collaboration.Messages;

/** One coalition: who is in it, its boards, its pitstops and its conversation. */
@Route("coalitions/:coalition")
@PermitAll
class CoalitionView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private static final int LONGEST_MESSAGE = 2000;

    private final transient CurrentPerson person;
    private final transient CoalitionVerbs verbs;
    private final transient Messages messages;
    private Div changing = new Div();
    private @Nullable PitStopsPart pitStops;
    private transient @Nullable Member me;
    private transient Neighbours neighbours = new Neighbours(List.of(), Map.of(), Map.of());
    private transient @Nullable Coalition coalition;
    private List<Step> way = List.of();

    CoalitionView(CurrentPerson person, CoalitionVerbs verbs, Messages messages) {
        this.person = person;
        this.verbs = verbs;
        this.messages = messages;
        setId("main");
        addClassNames("page", "coalition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Coalition> id = Place.asked(event, "coalition");
        var entering = verbs.members().of(person.require(), id);
        var entered = verbs.coalitions().seenBy(entering.person(), id);
        me = entering;
        coalition = entered;
        var expedition = verbs.coalitions().expeditionSeenBy(entering.person(), entered.expedition());
        way = List.of(new Step(expedition.name(), "expeditions/" + expedition.id()));
        neighbours = verbs.coalitions().neighbours(id);
        removeAll();
        var heading = new PageHeading(entered.place(), entered.name(), entered.wants());
        heading.add(new Anchor("coalitions/" + id + "/together", getTranslation("together.link")));
        add(heading);
        add(parts(entering), conversation(entering));
        if (!entering.isNewcomer()) {
            add(new JoinLinkPanel(entering, verbs.invitations(), neighbours, verbs.address()));
        }
    }

    /** Follows first and reads when it comes on the page, so that nothing falls between. */
    private Div parts(Member entering) {
        pitStops = new PitStopsPart(verbs, entering);
        changing = new Div(pitStops);
        changing.addClassName("coalition-parts");
        verbs.live().follow(CoalitionChange.topic(entering.coalition()), changing, change -> show());
        changing.addAttachListener(attached -> show());
        return changing;
    }

    private void show() {
        try {
            show(verbs.members().present(Objects.requireNonNull(me)));
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    /** What a guide is typing for a new pitstop stays as it is. */
    private void show(Member acting) {
        me = acting;
        neighbours = verbs.coalitions().neighbours(acting.coalition());
        Objects.requireNonNull(pitStops).show();
        changing.getChildren().filter(part -> part != pitStops).toList().forEach(changing::remove);
        changing.addComponentAsFirst(new BoardsPart(verbs, acting, neighbours));
        changing.add(new PartiesPart(verbs, acting, neighbours));
    }

    private Conversation conversation(Member acting) {
        return new Conversation(
                "coalition/" + acting.coalition(),
                acting.person().value(),
                this::voiceOf,
                messages,
                text -> said(acting, text));
    }

    /** What a member may say; who is no longer in the coalition says nothing more here. */
    private String said(Member speaker, String text) {
        verbs.members().present(speaker);
        return Words.lines(text, LONGEST_MESSAGE);
    }

    private Voice voiceOf(UUID somebody) {
        if (!neighbours.names().containsKey(Id.<Person>of(somebody))) {
            neighbours =
                    verbs.coalitions().neighbours(Objects.requireNonNull(me).coalition());
        }
        return neighbours.voice(somebody);
    }

    @Override
    public List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return coalition == null ? "" : coalition.name();
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
