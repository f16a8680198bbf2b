package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.samenkracht.undercurrent.Undercurrent;

/** What surfaced, as it is; there is nothing else to tell of it. */
class Surfaced extends Div {

    private final Paragraph lead = new Paragraph(getTranslation("undercurrent.surfaced"));
    private final UnorderedList list = new UnorderedList();

    Surfaced() {
        lead.addClassName("field-help");
        list.addClassName("undercurrent-list");
        addClassName("undercurrent-surfaced");
        add(lead, list);
    }

    /** A list without texts is not hidden: what is only hidden stays in the browser. */
    void show(List<Undercurrent> texts) {
        list.removeAll();
        texts.forEach(text -> list.add(item(text.text())));
        lead.setVisible(!texts.isEmpty());
    }

    private static ListItem item(String text) {
        var words = new Paragraph(text);
        words.getElement().setAttribute("dir", "auto");
        var item = new ListItem(words);
        item.addClassName("undercurrent-item");
        return item;
    }
}
