package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of a page whose person is no longer in the coalition. */
public final class Farewell {

    /** Where it was said in this browser, until it is closed. */
    private final Set<String> places = ConcurrentHashMap.newKeySet();

    private Farewell() {}

    /**
     * Goes to the same place once more, as soon as what is being done is done; it is not found then, and says why. All that
     * was followed there ends with it: it is the server that changes the page, for a browser need not do as it is told.
     *
     * @param part anything on the page
     */
    public static void from(Component part) {
        part.getUI().ifPresent(page -> {
            in(page.getSession()).places.add(page.getActiveViewLocation().getPath());
            var view = page.getCurrentView();
            page.access(() -> goAgain(page, view));
        });
    }

    /** Once, however much on the page asks for it. */
    private static void goAgain(UI page, Component view) {
        if (page.getCurrentView() == view) {
            page.refreshCurrentRoute(true);
        }
    }

    /** Whether this person was on this page when the place in the coalition was lost. */
    public static boolean wasSaidAt(Location place, VaadinSession session) {
        return in(session).places.contains(place.getPath());
    }

    private static Farewell in(VaadinSession session) {
        var said = session.getAttribute(Farewell.class);
        if (said == null) {
            said = new Farewell();
            session.setAttribute(Farewell.class, said);
        }
        return said;
    }
}
