package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.samenkracht.NotFound;
import org.samenkracht.undercurrent.Undercurrents;

/** Where whoever has a code takes the text back. */
class Withdrawing extends NativeDetails {

    private final transient Undercurrents undercurrents;
    private final TextField code = new TextField(getTranslation("undercurrent.withdraw.code"));
    private final Span done = new Span();

    Withdrawing(Undercurrents undercurrents) {
        this.undercurrents = undercurrents;
        addClassName("undercurrent-withdrawing");
        setSummaryText(getTranslation("undercurrent.withdraw.heading"));
        code.setAutocomplete(Autocomplete.OFF);
        code.addValueChangeListener(change -> code.setInvalid(false));
        done.getElement().setAttribute("role", "status");
        var withdraw = new Button(getTranslation("undercurrent.withdraw"), click -> withdraw());
        var row = new Div(code, withdraw, done);
        row.addClassName("undercurrent-withdrawal");
        setContent(row);
    }

    private void withdraw() {
        try {
            undercurrents.withdraw(code.getValue());
            code.clear();
            done.setText(getTranslation("undercurrent.withdrawn"));
        } catch (NotFound unknown) {
            done.setText("");
            code.setErrorMessage(getTranslation("undercurrent.withdraw.unknown"));
            code.setInvalid(true);
        }
    }
}
