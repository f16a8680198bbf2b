package org.samenkracht.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.Reply;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.KeptField;
import org.samenkracht.live.Live;
import org.samenkracht.rule.GroundRule;
import org.samenkracht.rule.RuleChange;
import org.samenkracht.rule.SpokenRule;

/** The ground rules of a coalition: what stands, what is proposed or talked about again, and what was let go. */
public class GroundRulesPart extends Titled {

    private final transient RuleVerbs verbs;
    private transient Member me;
    private final transient Map<Id<GroundRule>, RuleItem> items = new LinkedHashMap<>();
    private final Paragraph none;
    private final UnorderedList list = new UnorderedList();
    private final Div proposing;
    private final UnorderedList letGo = new UnorderedList();
    private final Details away = new Details("", letGo);

    /**
     * @param me who acts on this page
     * @param live by which what the others do is heard
     */
    public GroundRulesPart(RuleVerbs verbs, Member me, Live live) {
        super("rules", "rule.heading");
        this.verbs = verbs;
        this.me = me;
        var lead = new Paragraph(getTranslation("rule.lead"));
        lead.addClassName("field-help");
        none = new Paragraph(getTranslation("rule.none"));
        none.addClassName("empty-ask");
        list.addClassName("rule-list");
        letGo.addClassName("rule-away");
        proposing = proposing();
        add(lead, none, list, proposing, away);
        live.follow(RuleChange.topic(me.coalition()), this, change -> show());
        live.follow(CoalitionChange.topic(me.coalition()), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void show() {
        try {
            me = verbs.members().present(me);
            show(verbs.rules().all(me), verbs.coalitions().neighbours(me.coalition()));
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    /** What somebody writes here, and where the focus is, stays as it is. */
    private void show(List<SpokenRule> all, Neighbours neighbours) {
        var alive = all.stream().filter(spoken -> !spoken.rule().isLetGo()).toList();
        forget(alive.stream().map(spoken -> spoken.rule().id()).toList());
        alive.forEach(spoken ->
                items.computeIfAbsent(spoken.rule().id(), id -> added()).show(me, spoken, neighbours));
        none.setVisible(alive.isEmpty());
        list.setVisible(!alive.isEmpty());
        showLetGo(all.stream().map(SpokenRule::rule).filter(GroundRule::isLetGo).toList());
    }

    private RuleItem added() {
        var item = new RuleItem(verbs);
        list.add(item);
        return item;
    }

    private void forget(List<Id<GroundRule>> alive) {
        var gone = items.keySet().stream().filter(id -> !alive.contains(id)).toList();
        gone.forEach(id -> list.remove(items.remove(id)));
    }

    private void showLetGo(List<GroundRule> gone) {
        away.setSummaryText(getTranslation("rule.away", gone.size()));
        away.setVisible(!gone.isEmpty());
        letGo.removeAll();
        gone.forEach(rule -> letGo.add(new ListItem(rule.text())));
    }

    private Div proposing() {
        var field = new TextField(getTranslation("rule.propose.field"));
        field.setPlaceholder(getTranslation("rule.propose.help"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        KeptField.keep(field, "rule/" + me.coalition());
        var reply = new Reply();
        var propose = new Button(getTranslation("rule.propose"), click -> {
            if (reply.accepts(() -> verbs.rules().propose(me, field.getValue()))) {
                KeptField.saved(field);
                field.clear();
                field.focus();
            }
        });
        var row = new Div(field, propose);
        row.addClassName("field-row");
        var form = new Div(row, reply);
        form.addClassName("rule-proposing");
        return form;
    }
}
