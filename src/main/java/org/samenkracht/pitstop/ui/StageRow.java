package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;

/** One stage of a plan: what, for how long, and where in the run. */
class StageRow extends ListItem {

    private final Select<StageKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final Button up;
    private final Button down;
    private final Button remove;

    StageRow(StageFields fields, Stage stage) {
        addClassName("stage-row");
        kind.setLabel(getTranslation("plan.stage"));
        kind.setItems(StageKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("stage." + each));
        kind.setValue(stage.kind());
        minutes.setLabel(getTranslation("plan.minutes"));
        minutes.setMin(1);
        minutes.setMax(120);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(stage.minutes());
        minutes.addValueChangeListener(change -> fields.changed());
        up = button("plan.up", () -> fields.move(this, -1));
        down = button("plan.down", () -> fields.move(this, 1));
        remove = button("plan.remove", () -> fields.take(this));
        kind.addValueChangeListener(change -> fields.changed());
        var actions = new Div(up, down, remove);
        actions.addClassName("stage-row-actions");
        add(kind, minutes, actions);
    }

    /** From now on it is known by this place in the run, from 1. */
    void stands(int place) {
        String which = getTranslation("plan.which", place, getTranslation("stage." + kind.getValue()));
        minutes.setAriaLabel(getTranslation("plan.minutes") + ", " + which);
        kind.setAriaLabel(getTranslation("plan.stage") + " " + place);
        up.setAriaLabel(up.getText() + ", " + which);
        down.setAriaLabel(down.getText() + ", " + which);
        remove.setAriaLabel(remove.getText() + ", " + which);
    }

    int minutes() {
        return Objects.requireNonNullElse(minutes.getValue(), 0);
    }

    /** @throws org.samenkracht.Refusal when the minutes cannot be used; the field says so too */
    Stage stage() {
        minutes.setInvalid(minutes() < 1 || minutes() > 120);
        return Stage.of(kind.getValue(), minutes());
    }

    void focus() {
        kind.focus();
    }

    boolean isInvalid() {
        return minutes.isInvalid();
    }

    void correct() {
        minutes.focus();
    }

    /** The keyboard stays at what was pressed, wherever the row went. */
    void focus(int by) {
        (by < 0 ? up : down).focus();
    }

    private Button button(String words, Runnable deed) {
        var button = new Button(getTranslation(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
