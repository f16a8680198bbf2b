package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.undercurrent.Undercurrents;
import org.samenkracht.undercurrent.WithdrawalCode;

/** Where one writes unseen, with the promise and its limits beside the field; then the code, which is told once. */
class Writing extends Div {

    private final transient Undercurrents undercurrents;
    private final transient Member me;
    private final TextArea text = new TextArea(getTranslation("undercurrent.text"));
    private final Div form;
    private final Paragraph wrote = new Paragraph(getTranslation("undercurrent.wrote"));
    private final Paragraph unsent = new Paragraph(getTranslation("undercurrent.unsent"));
    private final Div code = new Div();

    Writing(Undercurrents undercurrents, Member me) {
        this.undercurrents = undercurrents;
        this.me = me;
        text.addClassName("undercurrent-text");
        text.setMaxLength(500);
        text.setMinRows(3);
        text.setAutocomplete(Autocomplete.OFF);
        text.addValueChangeListener(change -> text.setInvalid(false));
        var write = new Button(getTranslation("undercurrent.write"), click -> write());
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form = new Div(text, write, new Promise());
        form.addClassName("undercurrent-form");
        code.addClassName("undercurrent-code");
        code.getElement().setAttribute("tabindex", "-1");
        addClassName("undercurrent-writing");
        getElement().setAttribute("tabindex", "-1");
        unsent.setVisible(false);
        add(wrote, unsent);
    }

    /**
     * The server does not know whether somebody was still typing as the moment closed, so all who wrote nothing are told what
     * became of it. The code stays until its owner has it, also when the moment closes. What is only hidden stays in the browser; so the
     * field is taken away.
     */
    void show(boolean open, boolean done) {
        wrote.setVisible(open && done);
        unsent.setVisible(!open && !done && (unsent.isVisible() || form.isAttached()));
        if (!open || done) {
            remove(form);
        } else if (form.getParent().isEmpty()) {
            addComponentAsFirst(form);
        }
    }

    private void write() {
        try {
            show(undercurrents.write(me, text.getValue()));
            text.clear();
            show(true, true);
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(getTranslation("refusal.gone"));
        }
    }

    private void show(WithdrawalCode given) {
        var title = new Paragraph(getTranslation("undercurrent.code"));
        title.addClassName("undercurrent-code-title");
        var signs = new Paragraph(given.text());
        signs.addClassName("undercurrent-code-signs");
        var help = new Paragraph(getTranslation("undercurrent.code.help"));
        var hide = new Button(getTranslation("undercurrent.code.hide"), click -> hide());
        code.removeAll();
        code.add(title, signs, help, hide);
        add(code);
        code.getElement().callJsFunction("focus");
    }

    private void hide() {
        code.removeAll();
        remove(code);
        getElement().callJsFunction("focus");
    }

    private void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
    }
}
