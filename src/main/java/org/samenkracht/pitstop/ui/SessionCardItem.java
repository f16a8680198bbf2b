package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;
import org.samenkracht.board.ui.LinkedWords;
import org.samenkracht.coalition.ui.Avatar;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.pitstop.SessionCard;

/** What a pitstop changed about one card: what it was, what it became, by whom and in what order. */
class SessionCardItem extends ListItem {

    private final transient SessionPage page;
    private final transient SessionCard card;
    private final SessionKind kind;

    /** @param kind under which it is told */
    SessionCardItem(SessionPage page, SessionCard card, SessionKind kind) {
        this.page = page;
        this.card = card;
        this.kind = kind;
        addClassName("session-card");
        getElement().setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT));
        page.neighbours()
                .member(card.steps().getLast().by())
                .map(page.neighbours()::participant)
                .ifPresent(
                        by -> getElement().setAttribute("data-mark", by.mark().styleName()));
        add(what(), card.was() == null || !isReworded() ? became() : wasAndBecame(card.was()));
        page.others(card, kind).stream().map(LinkedWords::new).forEach(this::add);
        add(steps(), links());
    }

    private boolean isReworded() {
        return !kind.isOfLinks()
                && card.was() != null
                && !card.was().text().equals(card.became().text());
    }

    private Paragraph what() {
        String where = page.where(card, this::getTranslation);
        var what = new Paragraph(new Span(getTranslation(kind.key())), span("session-where", where));
        what.addClassName("session-what");
        return what;
    }

    private Div wasAndBecame(CardState was) {
        var pair = new Div(
                part("was", "session.was", "was-text", was),
                part("became", "session.became", "became-text", card.became()));
        pair.addClassName("was-became");
        return pair;
    }

    private Div part(String className, String label, String textClass, CardState state) {
        var name = new Paragraph(getTranslation(label));
        name.addClassName("was-label");
        var part = new Div(name, text(textClass, state));
        part.addClassName(className);
        return part;
    }

    private Component became() {
        return text("became-text", card.became());
    }

    private static Paragraph text(String className, CardState state) {
        var text = new Paragraph(state.text().value());
        text.addClassName(className);
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        steps.addClassName("session-steps");
        Change before = null;
        for (var step : page.steps(card, kind)) {
            boolean goesOn = before != null && before.by().equals(step.by()) && before.verb() == step.verb();
            if (!goesOn) {
                steps.add(step(step));
            }
            before = step;
        }
        return steps;
    }

    private ListItem step(Change change) {
        var item = new ListItem();
        item.addClassName("session-by");
        page.neighbours().member(change.by()).ifPresent(by -> {
            var participant = page.neighbours().participant(by);
            item.add(
                    new Avatar(participant),
                    new Span(getTranslation("history." + change.verb(), participant.firstName())));
        });
        item.add(Day.timeOf(change.at(), getLocale()));
        return item;
    }

    private Div links() {
        var moment = page.steps(card, kind).getFirst().revision();
        var links = new Div(
                new Anchor("boards/" + card.board() + "?card=" + card.card(), getTranslation("session.card")),
                new Anchor(
                        "pitstops/" + page.pitStop().id() + "/replay?board=" + card.board() + "&at=" + moment,
                        getTranslation("session.moment")));
        links.addClassName("session-then");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("session.links"));
        return links;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
