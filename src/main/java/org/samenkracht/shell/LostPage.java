package org.samenkracht.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.PageHeading;

/** The page for an address that leads nowhere, or nowhere for the one who asks: both look the same. */
@ParentLayout(MainLayout.class)
abstract class LostPage extends Main implements HasDynamicTitle {

    private final CurrentPerson person;
    private String heading = "";
    private String lead = "";

    LostPage(CurrentPerson person) {
        this.person = person;
        setId("main");
        addClassNames("page", "lost");
    }

    /** @return the status of the answer */
    int show(BeforeEnterEvent event) {
        boolean farewell = Farewell.wasSaidAt(event.getLocation(), event.getUI().getSession());
        heading = farewell ? "lost.farewell.heading" : "lost.heading";
        lead = farewell ? "lost.farewell.lead" : "lost.lead";
        removeAll(); // From one such address to another the page stays the same.
        show();
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(heading);
    }

    private void show() {
        var back = new Anchor("/", getTranslation("lost.home"));
        back.addClassNames("button", "button--primary");
        add(new PageHeading("", getTranslation(heading), getTranslation(lead)));
        person.find().map(KeptWords::new).ifPresent(this::add);
        add(new Paragraph(back));
    }
}
