package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
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
    private transient @Nullable Member me;
    private transient @Nullable Coalition coalition;
    private transient @Nullable Neighbours neighbours;
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
        Id<Coalition> id = event.getRouteParameters()
                .get("coalition")
                .flatMap(Id::<Coalition>parse)
                .orElseThrow(NotFound::new);
        var entering = verbs.members().of(person.require(), id);
        var entered = verbs.coalitions().seenBy(entering.person(), id);
        me = entering;
        coalition = entered;
        var expedition = verbs.coalitions().expeditionSeenBy(entering.person(), entered.expedition());
        way = List.of(new Step(expedition.name(), "expeditions/" + expedition.id()));
        var here = verbs.coalitions().neighbours(id);
        neighbours = here;
        removeAll();
        changing = new Div();
        changing.addClassName("coalition-parts");
        add(new PageHeading(entered.place(), entered.name(), entered.wants()), changing, conversation(entering));
        if (!entering.isNewcomer()) {
            add(new JoinLinkPanel(entering, verbs.invitations(), here, verbs.address()));
        }
        verbs.live().follow(CoalitionChange.topic(id), changing, change -> show());
        show();
    }

    private void show() {
        try {
            var acting = verbs.members().present(java.util.Objects.requireNonNull(me));
            var now = verbs.coalitions().neighbours(acting.coalition());
            neighbours = now;
            me = acting;
            changing.removeAll();
            changing.add(
                    new BoardsPart(verbs, acting, now),
                    new PitStopsPart(verbs, acting),
                    new PartiesPart(verbs, acting, now));
        } catch (NotFound gone) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private Conversation conversation(Member acting) {
        return new Conversation(
                "coalition/" + acting.coalition(),
                acting.person().value(),
                this::voiceOf,
                messages,
                text -> Words.lines(text, LONGEST_MESSAGE));
    }

    private Voice voiceOf(UUID somebody) {
        return java.util.Objects.requireNonNull(neighbours).voice(somebody);
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
