package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.Plan;

/** The pitstops of a coalition, the last first; a guide opens a new one here. */
class PitStopsPart extends Titled {

    private final CoalitionVerbs verbs;
    private final Member me;
    private final Div opening;
    private final Paragraph none = new Paragraph();
    private final OrderedList planned = new OrderedList();
    private final OrderedList list = new OrderedList();
    private @Nullable List<PitStop> shown;
    private @Nullable List<Plan> shownToCome;

    PitStopsPart(CoalitionVerbs verbs, Member me) {
        super("pitstops", "pitstops.heading");
        this.verbs = verbs;
        this.me = me;
        opening = opening();
        none.setText(getTranslation("pitstops.none"));
        none.addClassName("empty-ask");
        list.addClassName("pitstop-list");
        planned.addClassName("pitstop-list");
        if (me.isGuide()) {
            var plan = new Anchor("coalitions/" + me.coalition() + "/plan", getTranslation("pitstops.plan"));
            plan.addClassNames("button", "pitstop-plan");
            add(plan, opening);
        }
        add(none, planned, list);
    }

    /** Shows them as they are now; the field for a new one stays as it is, and so does whatever one holds when nothing changed. */
    void show() {
        var all = verbs.pitStops().all(me);
        var toCome = verbs.plans().all(me);
        if (all.equals(shown) && toCome.equals(shownToCome)) {
            return;
        }
        shown = all;
        shownToCome = toCome;
        opening.setVisible(all.stream().noneMatch(PitStop::isOpen));
        none.setVisible(all.isEmpty() && toCome.isEmpty());
        planned.removeAll();
        toCome.forEach(plan -> planned.add(item(plan)));
        planned.setVisible(!toCome.isEmpty());
        list.removeAll();
        all.forEach(pitStop -> list.add(item(pitStop)));
        list.setVisible(!all.isEmpty());
    }

    private ListItem item(PitStop pitStop) {
        var link = new Anchor("pitstops/" + pitStop.id(), "");
        link.addClassName("pitstop-link");
        var day = Day.of(pitStop.openedAt(), getLocale());
        day.addClassName("pitstop-day");
        link.add(day, span("pitstop-name", pitStop.title()));
        if (pitStop.isOpen()) {
            link.add(span("pitstop-note", getTranslation("pitstop.runs")));
        }
        var item = new ListItem(link);
        item.addClassName("pitstop");
        item.getElement().setAttribute("data-state", pitStop.isOpen() ? "running" : "closed");
        return item;
    }

    private ListItem item(Plan plan) {
        var link = new Anchor("pitstops/" + plan.id(), "");
        link.addClassName("pitstop-link");
        var day = Day.of(plan.startsAt(), getLocale());
        day.addClassName("pitstop-day");
        var time = Day.timeOf(plan.startsAt(), getLocale()).getText();
        link.add(
                day, span("pitstop-name", plan.title()), span("pitstop-note", getTranslation("pitstop.planned", time)));
        var item = new ListItem(link);
        item.addClassName("pitstop");
        item.getElement().setAttribute("data-state", "planned");
        return item;
    }

    private Div opening() {
        var title = new TextField(getTranslation("pitstop.title"));
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setPlaceholder(getTranslation("pitstop.title.example"));
        title.addValueChangeListener(change -> title.setInvalid(false));
        var open = new Button(getTranslation("pitstop.open"), click -> open(title));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var opening = new Div(title, open);
        opening.addClassName("pitstop-opening");
        return opening;
    }

    private void open(TextField title) {
        try {
            verbs.pitStops().open(me, title.getValue());
            title.clear();
            show();
            list.getElement().executeJs("this.querySelector('a').focus()"); // What one pressed makes way.
        } catch (Refusal refusal) {
            title.setErrorMessage(getTranslation(refusal.reason(), refusal.details()));
            title.setInvalid(true);
        } catch (NotFound gone) {
            title.setErrorMessage(getTranslation("refusal.gone"));
            title.setInvalid(true);
        }
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
