package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.Words;
import org.samenkracht.coalition.ui.MarkSign;
import org.samenkracht.coalition.ui.PartyKinds;
import org.samenkracht.live.Mark;

/** One party of a new coalition; left without a name, it does not count. */
class PartyFields extends Div {

    private final TextField name = new TextField();
    private final Select<PartyKind> kind = new Select<>();
    private final Select<Mark> mark = new Select<>();

    PartyFields(Mark proposed) {
        addClassNames("party-fields", "field-row");
        name.setLabel(getTranslation("host.party.name"));
        name.setMaxLength(120);
        name.setManualValidation(true);
        kind.setLabel(getTranslation("host.party.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(PartyKinds.key(item)));
        kind.setValue(PartyKind.RESIDENTS_INITIATIVE);
        mark.setLabel(getTranslation("host.party.mark"));
        mark.setItems(Mark.CIRCLE, Mark.SQUARE, Mark.TRIANGLE, Mark.WAVE);
        mark.setRenderer(new ComponentRenderer<>(this::drawn));
        mark.setValue(proposed);
        add(name, kind, mark);
    }

    boolean isEmpty() {
        return name.getValue().isBlank();
    }

    boolean accepted() {
        return isEmpty() || Fields.accepts(name, () -> Words.line(name.getValue(), 120));
    }

    NewParty asked() {
        return new NewParty(name.getValue(), kind.getValue(), mark.getValue());
    }

    private Span drawn(Mark one) {
        return new Span(new MarkSign(one), new Span(" " + getTranslation("host.mark." + one.styleName())));
    }
}
