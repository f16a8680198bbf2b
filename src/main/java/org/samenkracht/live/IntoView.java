package org.samenkracht.live;

import com.vaadin.flow.component.Component;

/** Brings to the eye what just became important on a page. */
public final class IntoView {

    private static final String UNLESS_ONE_WRITES = """
            if (!document.activeElement?.matches('textarea, input')) this.scrollIntoView({ block: 'start' });
            """;

    private IntoView() {}

    /** Scrolls the page to this part, unless its reader is writing: words stay under one's hands. */
    public static void bring(Component part) {
        part.getElement().executeJs(UNLESS_ONE_WRITES);
    }
}
