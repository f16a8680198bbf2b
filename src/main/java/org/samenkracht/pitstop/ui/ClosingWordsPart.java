package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Avatar;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.KeptField;
import org.samenkracht.pitstop.ClosingChange;
import org.samenkracht.pitstop.ClosingWord;
import org.samenkracht.pitstop.PitStop;

/** A few words at the end of a pitstop, by whoever wants; the own ones are written here. What others say comes by itself. */
class ClosingWordsPart extends Titled {

    private final transient SessionVerbs verbs;
    private final transient Member me;
    private final transient Neighbours neighbours;
    private final Id<PitStop> pitStop;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final TextArea field = new TextArea();
    private final Button takeBack = new Button();

    ClosingWordsPart(SessionVerbs verbs, Member me, SessionPage page) {
        super("closing-words", "closing.heading");
        this.verbs = verbs;
        this.me = me;
        this.neighbours = page.neighbours();
        pitStop = page.pitStop().id();
        list.addClassName("closing-list");
        none.setText(getTranslation("closing.none"));
        none.addClassName("empty-do");
        add(none, list);
        if (verbs.closingWords().isStillToSay(me, pitStop)) {
            add(writing());
        }
        show(page.words());
        own(page.words()).ifPresent(word -> field.setValue(word.text()));
        verbs.live().follow(ClosingChange.topic(pitStop), this, change -> hear());
    }

    private Div writing() {
        field.setLabel(getTranslation("closing.field"));
        field.setHelperText(getTranslation("closing.help"));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> field.setInvalid(false));
        KeptField.keep(field, "closing/" + pitStop);
        var say = new Button(getTranslation("closing.say"), click -> act("closing.said", this::say));
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        takeBack.setText(getTranslation("closing.takeBack"));
        takeBack.addClickListener(click -> act("closing.takenBack", this::takeBack));
        var buttons = new Div(say, takeBack);
        buttons.addClassName("closing-buttons");
        var writing = new Div(field, buttons);
        writing.addClassName("closing-writing");
        return writing;
    }

    private void say() {
        verbs.closingWords().say(me, pitStop, field.getValue());
        KeptField.saved(field);
    }

    private void takeBack() {
        verbs.closingWords().takeBack(me, pitStop);
        field.clear();
        KeptField.saved(field);
    }

    private void act(String done, Runnable deed) {
        try {
            deed.run();
            field.setHelperText(getTranslation(done));
            show(verbs.closingWords().of(me, pitStop));
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(getTranslation("refusal.gone"));
        }
    }

    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void hear() {
        try {
            show(verbs.closingWords().of(me, pitStop));
        } catch (NotFound gone) {
            list.removeAll();
        }
    }

    private void show(List<ClosingWord> words) {
        none.setVisible(words.isEmpty());
        list.removeAll();
        words.forEach(word -> list.add(item(word)));
        takeBack.setVisible(own(words).isPresent());
    }

    private ListItem item(ClosingWord word) {
        var text = new Paragraph(word.text());
        text.addClassName("closing-text");
        text.getElement().setAttribute("dir", "auto");
        var by = new Paragraph();
        by.addClassName("session-by");
        neighbours
                .member(word.member())
                .ifPresent(member ->
                        by.add(new Avatar(neighbours.participant(member)), new Span(neighbours.name(member))));
        var item = new ListItem(text, by);
        item.addClassName("closing-word");
        return item;
    }

    private Optional<ClosingWord> own(List<ClosingWord> words) {
        return words.stream().filter(word -> word.member().equals(me.id())).findFirst();
    }
}
