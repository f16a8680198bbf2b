package org.samenkracht.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import org.samenkracht.access.Attempts;
import org.samenkracht.access.SignInLinks;
import org.samenkracht.access.SignInMail;

/** Asks for a link by mail. The answer is the same whether or not the address is known. */
class LinkForm extends Section {

    private final Attempts attempts;
    private final SignInMail mail;
    private final EmailField address = new EmailField();
    private final Paragraph answer = new Paragraph();

    LinkForm(Attempts attempts, SignInMail mail, boolean beside) {
        this.attempts = attempts;
        this.mail = mail;
        addClassName("link-form");
        var title = new H2(getTranslation(beside ? "access.mail.rather" : "access.mail.ask"));
        title.addClassName("section-title");
        address.setLabel(getTranslation("access.mail.address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setManualValidation(true);
        var send = new Button(getTranslation("access.mail.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(this);
        var row = new Div(address, send);
        row.addClassName("field-row");
        answer.addClassName("field-help");
        answer.getElement().setAttribute("role", "status");
        answer.setText(getTranslation("access.mail.help", SignInLinks.MAILED.toMinutes()));
        add(title, row, answer);
    }

    private void send() {
        boolean sent = Fields.accepts(address, () -> {
            attempts.ask();
            mail.ask(address.getValue(), getLocale());
        });
        if (sent) {
            answer.setText(getTranslation("access.mail.sent", address.getValue(), SignInLinks.MAILED.toMinutes()));
            answer.setClassName("note");
        }
    }
}
