package org.samenkracht.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.samenkracht.rule.GroundRule;

/** Where other words for a rule are written; there only while somebody does. */
class RewordForm extends Div {

    private final TextArea field = new TextArea();
    private int wording;

    /** Says the words, and for which wording they were meant. */
    interface Saying {
        boolean says(int wording, String text);
    }

    /** @param back where the focus goes when it is closed */
    RewordForm(Saying saying, Button back) {
        addClassName("rule-rewording");
        field.setLabel(getTranslation("rule.reword.field"));
        field.setHelperText(getTranslation("rule.reword.help"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setWidthFull();
        var propose = new Button(getTranslation("rule.reword.do"), click -> {
            if (saying.says(wording, field.getValue())) {
                close(back);
            }
        });
        var cancel = new Button(getTranslation("board.cancel"), click -> close(back));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var deeds = new Div(propose, cancel);
        deeds.addClassName("rule-deeds");
        add(field, deeds);
        setVisible(false);
    }

    void open(GroundRule rule) {
        wording = rule.wording();
        field.setValue(rule.text());
        setVisible(true);
        field.focus();
    }

    /** A rule that stands again takes no other words; what one wrote stays to be read until one closes it. */
    void follow(GroundRule rule) {
        field.setReadOnly(rule.isStanding());
    }

    private void close(Button back) {
        setVisible(false);
        back.focus();
    }
}
