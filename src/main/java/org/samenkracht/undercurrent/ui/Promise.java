package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What is stored and what is not, and what can still betray somebody. */
class Promise extends Div {

    Promise() {
        addClassName("undercurrent-promise");
        add(
                part("promise", "surfaces", "stored", "never", "code"),
                part("limits", "manner", "three", "host", "screen"));
    }

    private Div part(String title, String... sentences) {
        var heading = new Paragraph(getTranslation("undercurrent." + title));
        heading.addClassName("undercurrent-promise-title");
        var list = new UnorderedList();
        Stream.of(sentences)
                .map(sentence -> new ListItem(getTranslation("undercurrent.%s.%s".formatted(title, sentence))))
                .forEach(list::add);
        return new Div(heading, list);
    }
}
