package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.MarkSign;
import org.samenkracht.coalition.ui.PartyKinds;
import org.samenkracht.live.Mark;

/** To whom one belongs: one of the sides, or something else. */
class SideChoice extends RadioButtonGroup<Optional<Party>> {

    SideChoice(List<Party> sides) {
        addClassName("side-choices");
        setLabel(getTranslation("join.side"));
        setManualValidation(true);
        setItems(Stream.concat(sides.stream().map(Optional::of), Stream.of(Optional.<Party>empty()))
                .toList());
        setRenderer(new ComponentRenderer<>(this::content));
    }

    /** The chosen party, or null when it is something else. */
    @Nullable
    Id<Party> party() {
        return getValue().map(Party::id).orElse(null);
    }

    private Div content(Optional<Party> side) {
        var mark = new MarkSign(side.map(Party::mark).orElse(Mark.NONE));
        var name = new Span(side.map(Party::name).orElseGet(() -> getTranslation("join.side.else")));
        name.addClassName("side-choice-name");
        var kind = new Span(side.map(party -> getTranslation(PartyKinds.key(party.kind())))
                .orElseGet(() -> getTranslation("join.side.else.help")));
        kind.addClassName("side-choice-kind");
        var content = new Div(mark, name, kind);
        content.addClassName("side-choice-content");
        return content;
    }
}
