package org.samenkracht.rule.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.rule.GroundRule;
import org.samenkracht.rule.RuleStep;

/** How a rule came to be, read once somebody opens it. */
class RuleHistory extends Details {

    private final transient RuleVerbs verbs;
    private final OrderedList steps = new OrderedList();
    private transient @Nullable Runnable reading;

    RuleHistory(RuleVerbs verbs) {
        this.verbs = verbs;
        steps.addClassName("rule-steps");
        setSummaryText(getTranslation("rule.history"));
        add(steps);
        addOpenedChangeListener(opened -> read());
    }

    void show(Member me, GroundRule rule, Neighbours neighbours) {
        reading = () -> {
            steps.removeAll();
            verbs.rules().history(me, rule.id()).forEach(step -> steps.add(step(step, neighbours)));
        };
        read();
    }

    private void read() {
        if (isOpened()) {
            Objects.requireNonNull(reading).run();
        }
    }

    private ListItem step(RuleStep step, Neighbours neighbours) {
        var who = neighbours.member(step.by());
        var name = who.map(neighbours::name).orElse("");
        var side = who.flatMap(member -> neighbours.side(member.party())).map(party -> party.name());
        var item = new ListItem(
                Day.of(step.at(), getLocale()),
                new Span(getTranslation("rule.act." + step.act(), name, side.orElse(""))));
        if (step.text() != null) {
            var words = new Span(step.text());
            words.addClassName("rule-step-words");
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        return item;
    }
}
