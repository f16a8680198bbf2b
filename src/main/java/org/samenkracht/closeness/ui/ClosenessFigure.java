package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.html.Span;
import org.samenkracht.closeness.Closeness;

/** Two people as close as that, drawn, with the words for it beside them. */
class ClosenessFigure extends Span {

    ClosenessFigure(Closeness closeness) {
        addClassName("closeness-figure");
        var drawn = new Span();
        drawn.addClassName("closeness-drawn");
        drawn.getElement()
                .setAttribute("data-closeness", String.valueOf(closeness.ordinal()))
                .setAttribute("aria-hidden", "true");
        add(drawn, new Span(getTranslation("closeness." + closeness)));
    }
}
