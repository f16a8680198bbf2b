package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;

/** A page of a coalition: who acts on it, what it is called, and the way to it. */
public abstract class CoalitionPage extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private transient @Nullable Member me;
    private transient List<Step> way = List.of();
    private String title = "";

    /** Takes the classes of its look. */
    protected CoalitionPage(String... looks) {
        setId("main");
        addClassNames(looks);
    }

    /** Somebody comes in; the pages between the coalition and this one, outermost first, may be none. */
    protected final void enter(Member member, Coalition coalition, Step... between) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(coalition.name(), "coalitions/" + coalition.id()));
        steps.addAll(List.of(between));
        way = List.copyOf(steps);
        me = member;
    }

    /** What this page is called from now on, in the frame around it and as the title of the window. */
    protected final void call(String title) {
        this.title = title;
    }

    /** Acts from now on with what the member may do now. */
    protected final void act(Member now) {
        me = now;
    }

    /** Who came in. */
    protected final Member me() {
        return Objects.requireNonNull(me);
    }

    @Override
    public final List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return title;
    }

    @Override
    public final Optional<Member> acting() {
        return Optional.ofNullable(me);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
