package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** What becomes of a page whose person is no longer in the coalition. */
public final class Farewell {

    private Farewell() {}

    /**
     * Loads the page anew, which then is not found. All that it followed ends here at once, for a browser need not do as it
     * is told.
     *
     * @param part anything on the page
     */
    public static void from(Component part) {
        part.getUI().ifPresent(page -> {
            page.getPage().reload();
            outermost(part).getElement().removeFromParent();
        });
    }

    private static Component outermost(Component part) {
        return part.getParent()
                .filter(around -> !(around instanceof UI))
                .map(Farewell::outermost)
                .orElse(part);
    }
}
