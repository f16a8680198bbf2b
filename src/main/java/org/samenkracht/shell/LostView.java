package org.samenkracht.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.ui.PageHeading;

/** The page for an address that leads nowhere, or nowhere for the one who asks: both look the same. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class LostView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    LostView(CurrentPerson person) {
        setId("main");
        addClassNames("page", "lost");
        var back = new Anchor("/", getTranslation("lost.home"));
        back.addClassNames("button", "button--primary");
        add(new PageHeading("", getTranslation("lost.heading"), getTranslation("lost.lead")), new Paragraph(back));
        person.find().map(KeptWords::new).ifPresent(this::add);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lost.heading");
    }
}
