package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Span;
import org.samenkracht.coalition.Party;

/** A side's name with its mark, in its colour. */
public class SideName extends Span {

    public SideName(Party party) {
        addClassName("side-name");
        getElement().setAttribute("data-mark", party.mark().styleName());
        add(new MarkSign(party.mark()), new Span(party.name()));
    }
}
