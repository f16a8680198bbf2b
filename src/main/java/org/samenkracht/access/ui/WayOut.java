package org.samenkracht.access.ui;

import com.vaadin.flow.component.Component;

/** The way out of every page that offers one: what was half written stays on no computer that others use. */
public final class WayOut {

    private WayOut() {}

    /**
     * Lets the browser forget what it keeps of people, and then signs out, also where the browser cannot forget it.
     *
     * @param from something on the page
     * @param out signs out
     */
    public static void take(Component from, Runnable out) {
        from.getElement()
                .executeJs("return import('/scripts/outbox.js').then(module => module.Outbox.forgetEverything())")
                .then(forgotten -> out.run(), failed -> out.run());
    }
}
