package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;
import org.samenkracht.board.Lane;
import org.samenkracht.board.ui.LaneName;
import org.samenkracht.coalition.ui.Avatar;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.pitstop.SessionCard;

/** What a pitstop changed about one card: what it was, what it became, by whom and in what order. */
class SessionCardItem extends ListItem {

    private final transient SessionPage page;
    private final transient SessionCard card;

    SessionCardItem(SessionPage page, SessionCard card) {
        this.page = page;
        this.card = card;
        addClassName("session-card");
        getElement().setAttribute("data-kind", kind());
        page.neighbours()
                .member(card.steps().getLast().by())
                .map(page.neighbours()::participant)
                .ifPresent(
                        by -> getElement().setAttribute("data-mark", by.mark().styleName()));
        add(what(), card.was() == null || !isReworded() ? became() : wasAndBecame(card.was()), steps(), link());
    }

    private String kind() {
        if (card.was() == null) {
            return "added";
        }
        if (card.became().archived() != card.was().archived()) {
            return card.became().archived() ? "archived" : "restored";
        }
        return isReworded() ? "reworded" : isMoved() ? "moved" : "meant";
    }

    private boolean isReworded() {
        return card.was() != null && !card.was().text().equals(card.became().text());
    }

    private boolean isMoved() {
        return card.was() != null && !card.was().lane().equals(card.became().lane());
    }

    private Paragraph what() {
        String board = page.board(card.board())
                .map(one -> getTranslation("boards." + one.kind()))
                .orElse("");
        String where = isMoved() && card.was() != null
                ? getTranslation("session.where.moved", board, lane(card.was()), lane(card.became()))
                : getTranslation("session.where", board, lane(card.became()));
        var what = new Paragraph(new Span(getTranslation("session.kind." + kind())), span("session-where", where));
        what.addClassName("session-what");
        return what;
    }

    private String lane(CardState state) {
        var lane = page.lanes().get(state.lane());
        return lane == null ? "" : name(lane);
    }

    private String name(Lane lane) {
        return LaneName.of(lane, page.neighbours().side(lane.party()).orElse(null), this::getTranslation);
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
        for (var step : card.steps()) {
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

    private Anchor link() {
        var link = new Anchor("boards/" + card.board() + "?card=" + card.card(), getTranslation("session.card"));
        link.addClassName("session-then");
        return link;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
