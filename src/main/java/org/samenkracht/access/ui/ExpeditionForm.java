package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import org.samenkracht.coalition.Words;

/** Begins an expedition. */
class ExpeditionForm extends NativeDetails {

    private final TextField name = new TextField();
    private final TextField fund = new TextField();

    ExpeditionForm(HostDesk desk, Runnable begun) {
        setSummaryText(getTranslation("host.expedition.new"));
        addClassName("host-form");
        name.setLabel(getTranslation("host.expedition.name"));
        name.setMaxLength(120);
        name.setManualValidation(true);
        fund.setLabel(getTranslation("host.expedition.fund"));
        fund.setMaxLength(120);
        fund.setManualValidation(true);
        var fields = new Div(name, fund, new Button(getTranslation("host.expedition.do"), click -> begin(desk, begun)));
        fields.addClassName("field-row");
        setContent(fields);
    }

    private void begin(HostDesk desk, Runnable begun) {
        boolean filled = Fields.accepts(fund, () -> Words.line(fund.getValue(), 120))
                & Fields.accepts(name, () -> Words.line(name.getValue(), 120));
        if (filled) {
            desk.begin(name.getValue(), fund.getValue());
            name.clear();
            fund.clear();
            setOpen(false);
            begun.run();
        }
    }
}
