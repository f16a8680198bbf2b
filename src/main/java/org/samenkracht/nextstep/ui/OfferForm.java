package org.samenkracht.nextstep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Reply;
import org.samenkracht.live.KeptField;

/** Where one offers the next step to somebody, while no offer is open. */
class OfferForm extends Div {

    private final transient NextStepVerbs verbs;
    private transient Member me;
    private final Select<Member> whom = new Select<>();
    private final TextField step = new TextField();
    private final Reply reply = new Reply();
    private transient List<Member> others = List.of();

    OfferForm(NextStepVerbs verbs, Member me) {
        this.verbs = verbs;
        this.me = me;
        addClassName("next-step-form");
        whom.setLabel(getTranslation("nextstep.whom"));
        step.setLabel(getTranslation("nextstep.step"));
        step.setPlaceholder(getTranslation("nextstep.step.help"));
        step.setValueChangeMode(ValueChangeMode.EAGER);
        KeptField.keep(step, "nextstep/" + me.coalition());
        var row = new Div(whom, step, new Button(getTranslation("nextstep.offer"), click -> offer()));
        row.addClassName("field-row");
        add(row, reply);
        setVisible(false);
    }

    /** The choice and the words of who is filling it in stay as they are. */
    void show(Member acting, boolean mayOffer, Neighbours neighbours) {
        me = acting;
        boolean decides = !me.isGuide() && !me.isNewcomer();
        setVisible(mayOffer && decides);
        if (!decides) {
            return;
        }
        var now = verbs.steps().others(me);
        if (!now.equals(others)) {
            others = now;
            var chosen = whom.getValue();
            whom.setItemLabelGenerator(neighbours::name);
            whom.setItems(now);
            whom.setValue(now.contains(chosen) ? chosen : null);
        }
    }

    void focus() {
        whom.focus();
    }

    private void offer() {
        boolean offered = reply.accepts(() -> {
            var to = whom.getOptionalValue().orElseThrow(() -> new Refusal("refusal.nextstep.whom"));
            verbs.steps().offer(me, to.id(), step.getValue());
        });
        if (offered) {
            KeptField.saved(step);
            step.clear();
            whom.clear();
        }
    }
}
