package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;

/** An expedition and its coalitions; the way into those that one is in. */
@Route("expeditions/:expedition")
@PermitAll
class ExpeditionView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient Coalitions coalitions;
    private final transient Members members;
    private String name = "";

    ExpeditionView(CurrentPerson person, Coalitions coalitions, Members members) {
        this.person = person;
        this.coalitions = coalitions;
        this.members = members;
        setId("main");
        addClassNames("page", "expedition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Expedition> id = Place.asked(event, "expedition");
        var me = person.require();
        var expedition = coalitions.expeditionSeenBy(me, id);
        name = expedition.name();
        var mine = members.everywhere(me).stream().map(Member::coalition).collect(Collectors.toSet());
        var list = new UnorderedList();
        list.addClassName("coalition-list");
        coalitions.together(me, id).forEach(coalition -> list.add(new ListItem(entry(coalition, mine))));
        removeAll();
        add(new PageHeading(getTranslation("expedition.kicker", expedition.fund()), name, ""), list);
    }

    private HtmlContainer entry(Coalition coalition, Set<Id<Coalition>> mine) {
        HtmlContainer entry =
                mine.contains(coalition.id()) ? new Anchor("coalitions/" + coalition.id(), "") : new Div();
        entry.addClassName("coalition-link");
        var sides = span("coalition-link-sides", "");
        coalitions.sides(coalition.id()).forEach(side -> sides.add(new SideName(side)));
        entry.add(
                span("coalition-link-place", coalition.place()),
                span("coalition-link-name", coalition.name()),
                span("coalition-link-want", coalition.wants()),
                sides);
        return entry;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    @Override
    public List<Step> way() {
        return List.of();
    }

    @Override
    public String placeName() {
        return name;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
