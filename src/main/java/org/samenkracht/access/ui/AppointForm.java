package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.samenkracht.coalition.EmailAddress;
import org.samenkracht.coalition.Words;

/** Asks a guide or a funder in: a name, and an address for who wants links by mail later. */
class AppointForm extends NativeDetails {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final FormError error = new FormError();

    /**
     * @param key begins the keys of its words: {@code host.guide} or {@code host.funder}
     * @param appoint gets name and address
     */
    AppointForm(String key, BiConsumer<String, String> appoint) {
        setSummaryText(getTranslation(key));
        addClassName("host-form");
        name.setLabel(getTranslation("host.person.name"));
        name.setMaxLength(60);
        name.setManualValidation(true);
        email.setLabel(getTranslation("host.person.email"));
        email.setManualValidation(true);
        var fields = new Div(name, email, new Button(getTranslation(key + ".do"), click -> appoint(appoint)));
        fields.addClassName("field-row");
        setContent(new Div(fields, error));
    }

    private void appoint(BiConsumer<String, String> appoint) {
        boolean filled = Fields.accepts(email, () -> EmailAddress.tidy(email.getValue()))
                & Fields.accepts(name, () -> Words.line(name.getValue(), 60));
        if (filled) {
            error.accepts(() -> appoint.accept(name.getValue(), email.getValue()));
        }
    }
}
