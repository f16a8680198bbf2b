package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Span;
import org.samenkracht.live.Mark;

/** The drawn mark of a side; decoration, the side's name stands beside it. */
public class MarkSign extends Span {

    public MarkSign(Mark mark) {
        addClassName("mark");
        getElement().setAttribute("data-mark", mark.styleName());
        getElement().setAttribute("aria-hidden", "true");
    }
}
