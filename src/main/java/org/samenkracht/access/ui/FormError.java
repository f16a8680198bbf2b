package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.Refusal;

/** Says beside the button of a form why it did nothing, where no single field is to blame. */
class FormError extends Paragraph {

    FormError() {
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
    }

    /** @return whether the verb was not refused */
    boolean accepts(Runnable verb) {
        try {
            setText("");
            verb.run();
            return true;
        } catch (Refusal refusal) {
            setText(getTranslation(refusal.reason(), refusal.details()));
            return false;
        }
    }
}
