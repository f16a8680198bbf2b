package org.samenkracht.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.samenkracht.NotFound;

/** What a feature does not find for the one who asks is shown as any address that leads nowhere. */
@AnonymousAllowed
class HiddenView extends Main implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
