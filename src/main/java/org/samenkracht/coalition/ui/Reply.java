package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;

/** What the page answers to what somebody pressed: nothing when it happened, and otherwise why it did not. */
public class Reply extends Paragraph {

    public Reply() {
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
    }

    /** @return whether it happened */
    public boolean accepts(Runnable verb) {
        try {
            setText("");
            verb.run();
            return true;
        } catch (Refusal refusal) {
            setText(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            setText(getTranslation("refusal.gone"));
        }
        return false;
    }
}
