package org.samenkracht.live.relay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The button beside the faces at the head of a board: who is here and where, the way to them, and what one wants to be told
 * on this device. But for the button's own, its words are those of the {@code <live-board>} on the page.
 */
@Tag("people-here")
@JsModule("context://scripts/people-here.js")
public final class PeopleHere extends Component {

    /**
     * Creates the button.
     *
     * @param open what it says, so that it has its size from the first moment
     */
    public PeopleHere(String open) {
        getElement().setAttribute("open", open);
    }
}
