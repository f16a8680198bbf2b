package org.samenkracht.board.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The first words of a card with which another one is, or was, linked. */
public class LinkedWords extends Paragraph {

    private static final int MOST = 80;

    /** @param words all that the other card says */
    public LinkedWords(String words) {
        addClassName("linked-words");
        var arrow = new Span("↔ ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(first(words));
        text.getElement().setAttribute("dir", "auto");
        add(arrow, text);
    }

    /** @param label says whether they are linked or no longer */
    public LinkedWords(String label, String words) {
        this(words);
        addComponentAsFirst(new Span(label + " "));
    }

    /** On one line, and not more than one reads at a glance. */
    private static String first(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)).stripTrailing() + "…";
    }
}
