package org.samenkracht.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Reply;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.coalition.ui.Since;
import org.samenkracht.rule.GroundRule;
import org.samenkracht.rule.RuleAssent;
import org.samenkracht.rule.SpokenRule;

/**
 * One rule: its words, for how long it stands, what each side says of it, and what one can do. Its buttons stay where they are
 * and only say something else, so that who works by keyboard is still there.
 */
class RuleItem extends ListItem {

    private final transient RuleVerbs verbs;
    private final Paragraph words = line("rule-text");
    private final Paragraph state = line("rule-state");
    private final Paragraph meanwhile = line("rule-meanwhile");
    private final UnorderedList sides = new UnorderedList();
    private final Reply reply = new Reply();
    private final Button assent = new Button("", click -> assent());
    private final Button letGo = new Button("", click -> letGo());
    private final Button talk = new Button("", click -> talk());
    private final RewordForm form;
    private final RuleHistory history;
    private transient @Nullable Member me;
    private transient @Nullable SpokenRule shown;

    RuleItem(RuleVerbs verbs) {
        this.verbs = verbs;
        form = new RewordForm(this::reword, talk);
        history = new RuleHistory(verbs);
        addClassName("rule");
        words.getElement().setAttribute("dir", "auto");
        sides.addClassName("rule-sides");
        letGo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        talk.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var deeds = new Div(assent, talk, letGo);
        deeds.addClassName("rule-deeds");
        add(words, state, meanwhile, sides, deeds, reply, form, history);
    }

    void show(Member acting, SpokenRule spoken, Neighbours neighbours) {
        me = acting;
        shown = spoken;
        var rule = spoken.rule();
        getElement().setAttribute("data-state", rule.state().name().toLowerCase(Locale.ROOT));
        words.setText(rule.text());
        state.setText(standing(spoken));
        var holds = rule.holdsMeanwhile();
        meanwhile.setVisible(holds.isPresent());
        holds.ifPresent(old -> meanwhile.setText(getTranslation("rule.meanwhile", old)));
        sides.removeAll();
        neighbours.sides().forEach(side -> sides.add(side(side, spoken)));
        showDeeds(acting, spoken);
        form.follow(rule);
        history.show(acting, rule, neighbours);
    }

    private String standing(SpokenRule spoken) {
        var rule = spoken.rule();
        if (!rule.isStanding() || rule.since() == null) {
            return getTranslation("rule.state." + rule.state());
        }
        var age = Since.of(rule.since(), verbs.clock().instant());
        var since = getTranslation(age.key(), age.count());
        return spoken.lastConfirmed()
                .map(last -> getTranslation("rule.stands", since, Day.say(last, getLocale())))
                .orElse(since);
    }

    private ListItem side(Party side, SpokenRule spoken) {
        var says = new Span(getTranslation(said(spoken.of(side.id()))));
        says.addClassName("rule-says");
        return new ListItem(new SideName(side), says);
    }

    private static String said(Optional<RuleAssent> assent) {
        return assent.map(one -> one.lettingGo() ? "rule.says.letting.go" : "rule.says.yes")
                .orElse("rule.says.nothing");
    }

    private void showDeeds(Member acting, SpokenRule spoken) {
        var rule = spoken.rule();
        var own = spoken.of(acting.party());
        boolean agrees = own.isPresent() && !own.get().lettingGo();
        boolean lets = own.isPresent() && own.get().lettingGo();
        name(assent, rule, rule.isStanding() ? "rule.confirm" : agrees ? "rule.take.back" : "rule.assent");
        name(letGo, rule, lets ? "rule.keep" : "rule.let.go");
        name(talk, rule, rule.isStanding() ? "rule.reopen" : "rule.reword");
        assent.setVisible(acting.speaksForASide());
        letGo.setVisible(acting.speaksForASide());
        talk.setVisible(rule.isStanding() || !acting.isNewcomer());
    }

    private void name(Button button, GroundRule rule, String key) {
        button.setText(getTranslation(key));
        button.getElement().setAttribute("aria-description", rule.text());
    }

    private void assent() {
        reply.accepts(() -> {
            var rule = rule();
            if (!rule.isStanding() && says(false)) {
                verbs.assents().takeBack(me(), rule.id());
            } else {
                verbs.assents().assent(me(), rule.id(), rule.wording());
            }
        });
    }

    private void letGo() {
        reply.accepts(() -> {
            var rule = rule();
            if (!says(true)) {
                verbs.assents().letGo(me(), rule.id());
            } else if (rule.isStanding()) {
                verbs.assents().assent(me(), rule.id(), rule.wording());
            } else {
                verbs.assents().takeBack(me(), rule.id());
            }
        });
    }

    private void talk() {
        if (rule().isStanding()) {
            reply.accepts(() -> verbs.rules().reopen(me(), rule().id()));
        } else {
            form.open(rule());
        }
    }

    private boolean reword(int wording, String text) {
        return reply.accepts(() -> verbs.rules().reword(me(), rule().id(), wording, text));
    }

    private boolean says(boolean lettingGo) {
        return Objects.requireNonNull(shown).of(me().party()).stream().anyMatch(own -> own.lettingGo() == lettingGo);
    }

    private Member me() {
        return Objects.requireNonNull(me);
    }

    private GroundRule rule() {
        return Objects.requireNonNull(shown).rule();
    }

    private static Paragraph line(String className) {
        var line = new Paragraph();
        line.addClassName(className);
        return line;
    }
}
