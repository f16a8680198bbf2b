package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;

/** How I want to be called, and the address I gave, if I did. */
class MyName extends Section {

    MyName(Person me, People people) {
        addClassName("my-name");
        var name = new TextField(getTranslation("me.name"));
        name.setValue(me.name());
        name.setMaxLength(60);
        name.setManualValidation(true);
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("me.name.save"), click -> {
            if (Fields.accepts(name, () -> people.rename(me.id(), name.getValue()))) {
                said.setText(getTranslation("me.name.saved"));
            }
        });
        var row = new Div(name, save, said);
        row.addClassName("field-row");
        add(row);
        if (me.email() != null) {
            add(new Paragraph(getTranslation("me.email", me.email())));
        }
    }
}
