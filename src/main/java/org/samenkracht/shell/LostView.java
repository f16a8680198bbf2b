package org.samenkracht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.samenkracht.access.CurrentPerson;

/** An address that leads nowhere. */
@AnonymousAllowed
class LostView extends LostPage implements HasErrorParameter<NotFoundException> {

    LostView(CurrentPerson person) {
        super(person);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(event);
    }
}
