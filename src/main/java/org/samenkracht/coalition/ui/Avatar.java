package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Span;
import org.samenkracht.live.Participant;

/** Somebody's initials in the tone and mark of the side; decoration, the name stands beside it. */
public class Avatar extends Span {

    public Avatar(Participant participant) {
        super(participant.initials());
        addClassName("avatar");
        getElement().setAttribute("data-mark", participant.mark().styleName());
        getElement().setAttribute("data-tone", String.valueOf(participant.tone()));
        getElement().setAttribute("aria-hidden", "true");
    }
}
