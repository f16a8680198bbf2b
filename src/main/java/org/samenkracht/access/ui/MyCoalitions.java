package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.Question;

/** The coalitions I am in, each with a way out. */
class MyCoalitions extends Section {

    private final Id<Person> me;
    private final Members members;
    private final Coalitions coalitions;
    private final UnorderedList list = new UnorderedList();

    MyCoalitions(Id<Person> me, Members members, Coalitions coalitions) {
        this.me = me;
        this.members = members;
        this.coalitions = coalitions;
        addClassName("my-coalitions");
        var title = new H2(getTranslation("me.coalitions"));
        title.addClassName("section-title");
        list.addClassName("people");
        add(title, list);
        show();
    }

    private void show() {
        list.removeAll();
        var mine = members.everywhere(me);
        mine.stream().map(this::item).forEach(list::add);
        if (mine.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("me.coalitions.none"))));
        }
    }

    private ListItem item(Member member) {
        var name = coalitions.seenBy(me, member.coalition()).name();
        var shown = new Span(name);
        shown.addClassName("person-name");
        var leave = new Button(getTranslation("me.leave"), click -> ask(member, name));
        leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(getTranslation("me.leave.which", name));
        var item = new ListItem(shown, leave);
        item.addClassName("person");
        return item;
    }

    private void ask(Member member, String name) {
        new Question(
                        getTranslation("me.leave.which", name),
                        getTranslation("me.leave.sure"),
                        getTranslation("me.leave.stay"),
                        getTranslation("me.leave"),
                        () -> leave(member))
                .open();
    }

    private void leave(Member member) {
        members.leave(member);
        show();
    }
}
