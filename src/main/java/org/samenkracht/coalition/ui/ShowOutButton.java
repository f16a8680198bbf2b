package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.samenkracht.NotFound;

/** Shows somebody out, once the guide has said so twice. */
class ShowOutButton extends Button {

    /**
     * @param name of the person
     * @param deed shows the person out
     */
    ShowOutButton(String name, Runnable deed) {
        setText(getTranslation("person.show-out"));
        setAriaLabel(getTranslation("person.show-out.who", name));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> ask(name, deed));
    }

    private void ask(String name, Runnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("person.show-out.who", name));
        dialog.setText(getTranslation("person.show-out.ask", name));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("board.cancel"));
        dialog.setConfirmText(getTranslation("person.show-out"));
        dialog.addConfirmListener(confirmed -> {
            try {
                deed.run();
            } catch (NotFound gone) {
                setEnabled(false);
            }
        });
        dialog.open();
    }
}
