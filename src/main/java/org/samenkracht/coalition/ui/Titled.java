package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.samenkracht.Id;

/** A part of a page with a heading that names it, for the eye and for a screen reader. */
public class Titled extends Section {

    /**
     * @param className what kind of part it is in the stylesheet
     * @param title the key of the heading
     */
    public Titled(String className, String title, Component... parts) {
        addClassName(className);
        var heading = new H2(getTranslation(title));
        heading.addClassName("section-title");
        heading.setId("heading-" + Id.next());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
        add(parts);
    }
}
