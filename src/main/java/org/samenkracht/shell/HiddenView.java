package org.samenkracht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;

/** What a feature does not find for the one who asks. */
@AnonymousAllowed
class HiddenView extends LostPage implements HasErrorParameter<NotFound> {

    HiddenView(CurrentPerson person) {
        super(person);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return show(event);
    }
}
