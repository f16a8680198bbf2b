package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: a small line above, the title, and what it is about. */
public class PageHeading extends Header {

    public PageHeading(String kicker, String title, String lead) {
        addClassName("page-heading");
        var heading = new H1(title);
        heading.addClassName("page-title");
        add(line("page-kicker", kicker), heading, line("page-lead", lead));
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        line.setVisible(!text.isEmpty());
        return line;
    }
}
