package org.samenkracht.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import org.samenkracht.Refusal;

/** Says at a field why what was typed cannot be used. What was typed stays. */
final class Fields {

    private Fields() {}

    /**
     * Tries a rule or a verb with what is in a field.
     *
     * @return whether it was not refused; if it was, the field says why and gets the focus
     */
    static <F extends Component & HasValidation> boolean accepts(F field, Runnable rule) {
        try {
            rule.run();
            field.setInvalid(false);
            return true;
        } catch (Refusal refusal) {
            field.setErrorMessage(field.getTranslation(refusal.reason(), refusal.details()));
            field.setInvalid(true);
            if (field instanceof HasValue<?, ?> valued) {
                valued.addValueChangeListener(change -> field.setInvalid(false));
            }
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return false;
        }
    }
}
