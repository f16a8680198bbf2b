package org.samenkracht.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.live.KeptField;

/** Asks how a lane is called. */
class LaneNameDialog extends Dialog {

    private final TextField name = new TextField();
    private final Consumer<String> deed;

    /**
     * @param title the key of what is being done
     * @param of what is named, unique on the board
     * @param now the name to begin with
     * @param deed gets the name; what it refuses is said at the field
     */
    LaneNameDialog(String title, String of, String now, Consumer<String> deed) {
        this.deed = deed;
        setHeaderTitle(getTranslation(title));
        name.setLabel(getTranslation("lane.field"));
        name.setValue(now);
        KeptField.keep(name, "name/" + of);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setWidthFull();
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(name);
        var save = new Button(getTranslation("board.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("board.cancel"), click -> leave()), save);
    }

    private void leave() {
        KeptField.saved(name);
        close();
    }

    private void save() {
        try {
            deed.accept(name.getValue());
            leave();
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.reason(), refusal.details()));
            name.setInvalid(true);
        } catch (NotFound gone) {
            name.setErrorMessage(getTranslation("refusal.gone"));
            name.setInvalid(true);
        }
    }
}
