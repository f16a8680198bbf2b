package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;

/** The sides of a coalition with their people; then its guides and who belongs to no side. */
class PartiesPart extends Titled {

    private final CoalitionVerbs verbs;
    private final Member me;
    private final Neighbours neighbours;

    PartiesPart(CoalitionVerbs verbs, Member me, Neighbours neighbours) {
        super("parties", "parties.heading");
        this.verbs = verbs;
        this.me = me;
        this.neighbours = neighbours;
        var list = new UnorderedList();
        list.addClassName("party-list");
        neighbours.sides().forEach(side -> list.add(party(side)));
        list.add(others());
        add(list);
    }

    private ListItem party(Party side) {
        var name = new H3(new MarkSign(side.mark()), new Span(side.name()));
        name.addClassName("party-name");
        var kind = new Paragraph(getTranslation(PartyKinds.key(side.kind())));
        kind.addClassName("party-kind");
        var item = new ListItem(name, kind, people(side));
        item.addClassName("party");
        item.getElement().setAttribute("data-mark", side.mark().styleName());
        return item;
    }

    private ListItem others() {
        var name = new H3(getTranslation("parties.others"));
        name.addClassName("party-name");
        var item = new ListItem(name, people(null));
        item.addClassName("party");
        item.getElement().setAttribute("data-mark", "none");
        item.setVisible(neighbours.present().stream().anyMatch(member -> member.party() == null));
        return item;
    }

    private UnorderedList people(@Nullable Party side) {
        var people = new UnorderedList();
        people.addClassName("people");
        neighbours.present().stream()
                .filter(member -> Objects.equals(member.party(), side == null ? null : side.id()))
                .forEach(member -> people.add(person(member)));
        return people;
    }

    private ListItem person(Member member) {
        var name = new Span(neighbours.name(member));
        name.addClassName("person-name");
        var item = new ListItem(new Avatar(neighbours.participant(member)), name);
        item.addClassName("person");
        note(member).ifPresent(item::add);
        if (!member.brings().isEmpty()) {
            var brings = new Span(member.brings());
            brings.addClassName("person-brings");
            item.add(brings);
        }
        deed(member).ifPresent(item::add);
        return item;
    }

    private Optional<Component> note(Member member) {
        if (!member.isGuide() && !member.isNewcomer()) {
            return Optional.empty();
        }
        var note = new Span(getTranslation(member.isGuide() ? "person.guide" : "person.newcomer"));
        note.addClassName("person-note");
        return Optional.of(note);
    }

    /** A newcomer is greeted by each side; a guide may show somebody out. */
    private Optional<Component> deed(Member member) {
        if (member.id().equals(me.id())) {
            return Optional.empty();
        }
        if (me.isGuide() && !member.isGuide()) {
            return Optional.of(new ShowOutButton(
                    neighbours.participant(member).firstName(),
                    () -> verbs.members().showOut(me, member.id())));
        }
        boolean greets = me.speaksForASide()
                && member.isNewcomer()
                && !verbs.greetings().sides(member).contains(me.party());
        return greets ? Optional.of(greeting(member)) : Optional.empty();
    }

    private Button greeting(Member newcomer) {
        String name = neighbours.participant(newcomer).firstName();
        return new Button(getTranslation("person.greet", name), click -> {
            try {
                verbs.greetings().greet(me, newcomer.id());
            } catch (NotFound gone) {
                click.getSource().setEnabled(false);
            }
        });
    }
}
