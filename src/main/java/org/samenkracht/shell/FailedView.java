package org.samenkracht.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.samenkracht.coalition.ui.PageHeading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for what went wrong here: says so, and what to do. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailedView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    FailedView() {
        setId("main");
        addClassNames("page", "lost");
        var back = new Anchor("/", getTranslation("lost.home"));
        back.addClassNames("button", "button--primary");
        add(new PageHeading("", getTranslation("failed.heading"), getTranslation("failed.lead")), new Paragraph(back));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A page could not be shown", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failed.heading");
    }
}
