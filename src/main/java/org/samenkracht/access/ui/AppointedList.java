package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.samenkracht.coalition.Person;

/** Guides or funders, each with a way to make a new link to sign in. */
class AppointedList extends UnorderedList {

    AppointedList(List<Person> people, Consumer<Person> hand) {
        addClassName("people");
        people.stream().map(person -> item(person, hand)).forEach(this::add);
    }

    private ListItem item(Person person, Consumer<Person> hand) {
        var name = new Span(person.name());
        name.addClassName("person-name");
        var link = new Button(getTranslation("host.link.new"), click -> hand.accept(person));
        link.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        link.setAriaLabel(getTranslation("host.link.new.for", person.name()));
        var item = new ListItem(name, link);
        item.addClassName("person");
        return item;
    }
}
