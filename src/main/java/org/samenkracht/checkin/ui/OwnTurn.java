package org.samenkracht.checkin.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.checkin.CheckIns;
import org.samenkracht.checkin.Turn;
import org.samenkracht.coalition.Member;

/** Where one says a line, passes, or takes back what one said; and where it stands that nothing of it is kept. */
class OwnTurn extends Div {

    private final transient CheckIns checkIns;
    private final transient Member me;
    private final TextField line = new TextField(getTranslation("checkin.line"));
    private final Button say = new Button(getTranslation("checkin.say"), click -> say());
    private final Button pass = new Button(getTranslation("checkin.pass"), click -> pass(say));
    private final Button takeBack = new Button(getTranslation("checkin.back"), click -> pass(line));

    OwnTurn(CheckIns checkIns, Member me) {
        this.checkIns = checkIns;
        this.me = me;
        addClassName("checkin-own");
        line.addClassName("checkin-line");
        line.setMaxLength(200);
        line.setAutocomplete(Autocomplete.OFF);
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addValueChangeListener(change -> line.setInvalid(false));
        line.addKeyDownListener(Key.ENTER, enter -> say());
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(line, say, pass, takeBack);
        row.addClassName("checkin-row");
        var promise = new Paragraph(getTranslation("checkin.promise"));
        promise.addClassName("checkin-promise");
        add(row, promise);
    }

    /** What one is typing stays. */
    void show(Optional<Turn> turn) {
        boolean spoke = turn.filter(one -> one.kind() == Turn.Kind.SPOKEN).isPresent();
        boolean passed = turn.filter(one -> one.kind() == Turn.Kind.PASSED).isPresent();
        line.setVisible(!spoke);
        say.setVisible(!spoke);
        pass.setVisible(!spoke && !passed);
        takeBack.setVisible(spoke);
    }

    /**
     * A line that was not said is of the round that it was for.
     *
     * @return whether there was one
     */
    boolean clear() {
        boolean typing = !line.isEmpty();
        line.clear();
        return typing;
    }

    private void say() {
        take(() -> {
            show(checkIns.say(me, line.getValue()).of(me.id()));
            line.clear();
            takeBack.focus();
        });
    }

    /** @param next where one goes on; on a phone a field would bring up the keyboard */
    private void pass(Focusable<?> next) {
        take(() -> {
            show(checkIns.pass(me).of(me.id()));
            next.focus();
        });
    }

    private void take(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(getTranslation("refusal.gone"));
        }
    }

    private void refuse(String why) {
        line.setErrorMessage(why);
        line.setInvalid(true);
    }
}
