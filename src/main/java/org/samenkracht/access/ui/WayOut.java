package org.samenkracht.access.ui;

import com.vaadin.flow.component.Component;
import org.samenkracht.live.Question;

/**
 * The way out of every page that offers one: what was half written stays on no computer that others use. Who still has
 * something there that is not saved is asked first.
 */
public final class WayOut {

    private static final String OUTBOX = "return import('/scripts/outbox.js').then(module => module.Outbox.%s())";

    private WayOut() {}

    /**
     * Lets the browser forget what it keeps of people, and then signs out, also where the browser cannot forget it.
     *
     * @param from something on the page
     * @param out signs out
     */
    public static void take(Component from, Runnable out) {
        from.getElement()
                .executeJs(OUTBOX.formatted("countKept"))
                .then(Integer.class, kept -> askOrGo(kept, from, out), failed -> out.run());
    }

    private static void askOrGo(int kept, Component from, Runnable out) {
        if (kept == 0) {
            go(from, out);
            return;
        }
        new Question(
                        from.getTranslation("out.unsaved.heading"),
                        from.getTranslation("out.unsaved.lead"),
                        from.getTranslation("out.unsaved.stay"),
                        from.getTranslation("out.unsaved.out"),
                        () -> go(from, out))
                .open();
    }

    private static void go(Component from, Runnable out) {
        from.getElement()
                .executeJs(OUTBOX.formatted("forgetEverything"))
                .then(forgotten -> out.run(), failed -> out.run());
    }
}
