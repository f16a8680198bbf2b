package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Refusal;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.closeness.ClosenessRound;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Reply;

/** Where who speaks for a side places its figure, while a pitstop runs. */
class PlacingForm extends Div {

    private final transient ClosenessVerbs verbs;
    private final Paragraph promise = new Paragraph();
    private final RadioButtonGroup<Closeness> figure = new RadioButtonGroup<>();
    private final TextArea because = new TextArea();
    private final Button place = new Button("", click -> place());
    private final Reply reply = new Reply();
    private transient @Nullable Member me;
    private transient @Nullable ClosenessRound round;

    PlacingForm(ClosenessVerbs verbs) {
        this.verbs = verbs;
        addClassName("closeness-placing");
        promise.addClassName("field-help");
        figure.addClassName("closeness-choices");
        figure.setLabel(getTranslation("closeness.figure"));
        figure.setItems(Closeness.values());
        figure.setRenderer(new ComponentRenderer<>(ClosenessFigure::new));
        because.setLabel(getTranslation("closeness.because.field"));
        because.setHelperText(getTranslation("closeness.because.help"));
        because.setValueChangeMode(ValueChangeMode.EAGER);
        because.setWidthFull();
        add(promise, figure, because, place, reply);
    }

    /** What somebody is about to place stays as it is. */
    void show(Member acting, Optional<ClosenessRound> running) {
        me = acting;
        round = running.orElse(null);
        setVisible(running.isPresent() && acting.speaksForASide());
        running.ifPresent(now -> {
            boolean placedBefore = now.last(acting.party()).isPresent();
            place.setText(getTranslation(placedBefore ? "closeness.place.again" : "closeness.place"));
            promise.setText(getTranslation(now.isShown() ? "closeness.promise.shown" : "closeness.promise"));
        });
    }

    private void place() {
        var now = round;
        var acting = me;
        if (now == null || acting == null) {
            return;
        }
        boolean placed = reply.accepts(() -> {
            var chosen = figure.getOptionalValue().orElseThrow(() -> new Refusal("refusal.closeness.figure"));
            verbs.readings().place(acting, now.pitStop().id(), chosen, because.getValue());
        });
        if (placed) {
            figure.clear();
            because.clear();
        }
    }
}
