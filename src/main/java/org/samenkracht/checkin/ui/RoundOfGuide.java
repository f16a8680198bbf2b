package org.samenkracht.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.NotFound;
import org.samenkracht.checkin.CheckIns;
import org.samenkracht.coalition.Member;

/** Where a guide begins a round and ends it. */
class RoundOfGuide extends Div {

    private final Button begin;
    private final Button end;
    private final Paragraph explained = new Paragraph(getTranslation("checkin.explained"));

    RoundOfGuide(CheckIns checkIns, Member me) {
        begin = new Button(getTranslation("checkin.begin"), click -> act(() -> checkIns.begin(me), true));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        end = new Button(getTranslation("checkin.end"), click -> act(() -> checkIns.end(me), false));
        addClassName("checkin-guide");
        explained.addClassName("field-help");
        add(explained, begin, end);
    }

    void show(boolean goesOn) {
        explained.setVisible(!goesOn);
        begin.setVisible(!goesOn);
        end.setVisible(goesOn);
    }

    /** The keyboard stays where a guide goes on from, once what was pressed makes way. */
    private void act(Runnable deed, boolean begins) {
        try {
            deed.run();
            show(begins);
            (begins ? end : begin).focus();
        } catch (NotFound gone) {
            setVisible(false);
        }
    }
}
