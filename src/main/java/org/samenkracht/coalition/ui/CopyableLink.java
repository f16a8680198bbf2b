package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A link to hand on: one can read it, select it and copy it. */
public final class CopyableLink extends Div {

    /** Where a page is not served over HTTPS, browsers offer only the old way of copying. */
    private static final String COPY = """
            const text = $0, field = $1.inputElement;
            if (navigator.clipboard) return navigator.clipboard.writeText(text).then(() => true, () => false);
            field.select();
            return document.execCommand('copy');
            """;

    /**
     * @param label what the link is for
     * @param link the whole address
     */
    public CopyableLink(String label, String link) {
        var field = new TextField(label);
        field.setValue(link);
        field.setReadOnly(true);
        field.addClassName("copyable-link-field");
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassName("copyable-link-said");
        var copy = new Button(
                getTranslation("join.copy"),
                click -> getElement()
                        .executeJs(COPY, link, field.getElement())
                        .then(
                                Boolean.class,
                                done -> said.setText(getTranslation(done ? "join.copied" : "join.copy.yourself"))));
        addClassNames("copyable-link", "field-row");
        add(field, copy, said);
    }
}
