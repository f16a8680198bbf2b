package org.samenkracht.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.live.relay.ConnectionBanner;
import org.samenkracht.pitstop.ui.PitStopBar;
import org.samenkracht.pitstop.ui.RoomVerbs;

/** The frame around every page: where one is, who is here, and the pitstop while one runs. */
@Layout
@AnonymousAllowed
@JsModule("context://scripts/back-closes.js")
@JsModule("context://scripts/kept-focus.js")
@JsModule("context://scripts/skip-link.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient RoomVerbs room;
    private final AppHeader header;
    private final Div bar = new Div();

    MainLayout(AppMenu menu, RoomVerbs room) {
        this.room = room;
        addClassName("shell");
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        header = new AppHeader(menu);
        bar.addClassName("shell-bar");
        var connection = new ConnectionBanner(
                getTranslation("live.lost"),
                getTranslation("live.back"),
                getTranslation("live.again"),
                getTranslation("live.unsaved"),
                getTranslation("live.late"),
                getTranslation("live.quick"));
        add(skip, header, connection, bar);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.removeAll();
        var page =
                event.getActiveChain().isEmpty() ? null : event.getActiveChain().getFirst();
        if (page instanceof Place place) {
            header.show(place);
            place.acting().ifPresent(me -> bar.add(new PitStopBar(room, me)));
        } else {
            header.showNothing();
        }
    }
}
