package org.samenkracht.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.samenkracht.coalition.ui.Place;

/** The head of every page: the name, the way here, who is here, and the menu. */
class AppHeader extends Header {

    private final OrderedList way = new OrderedList();
    private final Nav breadcrumbs = new Nav(way);
    private final Div here = new Div();

    AppHeader(AppMenu menu) {
        addClassName("app-header");
        breadcrumbs.addClassName("breadcrumbs");
        breadcrumbs.getElement().setAttribute("aria-label", getTranslation("shell.way"));
        here.addClassName("app-here");
        add(wordmark(), breadcrumbs, here, menu);
    }

    void show(Place place) {
        showNothing();
        breadcrumbs.setVisible(true);
        place.way().forEach(step -> way.add(new ListItem(new Anchor(step.address(), step.name()))));
        var last = new ListItem(place.placeName());
        last.getElement().setAttribute("aria-current", "page");
        way.add(last);
        place.here().ifPresent(here::add);
    }

    void showNothing() {
        way.removeAll();
        here.removeAll();
        breadcrumbs.setVisible(false);
    }

    private static Anchor wordmark() {
        var sign = new Span();
        sign.addClassName("wordmark-mark");
        sign.getElement().setAttribute("aria-hidden", "true");
        var name = new Span("Samenkracht");
        name.addClassName("wordmark-name");
        var wordmark = new Anchor("", "");
        wordmark.setHref("/");
        wordmark.addClassName("wordmark");
        wordmark.add(sign, name);
        return wordmark;
    }
}
