package org.samenkracht.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;

/** Asks a guide why a card is hidden, before it is. */
class VeilDialog extends Dialog {

    private final TextField reason = new TextField();

    VeilDialog(OpenBoard board, Id<Card> card) {
        setHeaderTitle(getTranslation("veil.heading"));
        reason.setLabel(getTranslation("veil.reason"));
        reason.setHelperText(getTranslation("veil.reason.help"));
        reason.setAutofocus(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        var lead = new Paragraph(getTranslation("veil.lead"));
        lead.addClassName("veil-lead");
        add(lead, reason);
        var veil = new Button(getTranslation("veil.do"), click -> veil(board, card));
        veil.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        veil.addClickShortcut(Key.ENTER).listenOn(reason);
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()), veil);
    }

    private void veil(OpenBoard board, Id<Card> card) {
        try {
            board.verbs().veils().veil(board.me(), card, reason.getValue());
            close();
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(getTranslation("refusal.gone"));
        }
    }

    private void refuse(String message) {
        reason.setErrorMessage(message);
        reason.setInvalid(true);
    }
}
