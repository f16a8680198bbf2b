package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;
import org.samenkracht.board.Verb;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Day;

/** One step in the life of a card: who did what and when, what it changed in the words, and the way back to them. */
class HistoryStep extends ListItem {

    private final Neighbours neighbours;
    private final Function<Change, Optional<String>> linked;
    private final Consumer<Change> back;
    private final Change last;
    private final Span now = new Span();
    private final Button putBack = new Button();
    private boolean mayChange;

    /**
     * @param go the changes made in one go, at least one; mostly of one person
     * @param linked what the other card says, where two were linked
     * @param back puts back what the card said after a change
     */
    HistoryStep(
            List<Change> go, Neighbours neighbours, Function<Change, Optional<String>> linked, Consumer<Change> back) {
        this.neighbours = neighbours;
        this.linked = linked;
        this.back = back;
        last = go.getLast();
        addClassName("history-step");
        if (isWording()) {
            add(words(go.getFirst().was()));
        }
        linked.apply(last).ifPresent(words -> add(new LinkedWords(words)));
        add(by(go), end());
        if (go.size() > 1) {
            add(each(go));
        }
    }

    /** Other words than these can be put back; these stand there now. */
    void show(Card card, boolean byReader) {
        mayChange = byReader;
        boolean same = last.became().text().equals(card.text());
        putBack.setVisible(isWording() && !same && mayChange && card.archivedAt() == null);
        now.setVisible(isWording() && last.version() == card.version());
    }

    /** What only moved the card, or put it away, needs no words a second time. */
    private boolean isWording() {
        return last.verb() == Verb.ADDED || last.verb() == Verb.REWORDED;
    }

    private Component words(@Nullable CardState was) {
        String after = last.became().text().value();
        return new Differences(was == null ? after : was.text().value(), after);
    }

    private Component by(List<Change> go) {
        String name = go.stream()
                .map(Change::by)
                .distinct()
                .flatMap(member -> neighbours.member(member).stream())
                .map(member -> neighbours.participant(member).firstName())
                .collect(Collectors.joining(", "));
        var by = new Paragraph(
                new Span(getTranslation("history." + last.verb(), name) + " "),
                Day.of(last.at(), getLocale()),
                new Span(" "),
                Day.timeOf(last.at(), getLocale()));
        by.addClassName("history-by");
        return by;
    }

    private Component end() {
        now.setText(getTranslation("history.now"));
        now.addClassName("history-now");
        putBack.setText(getTranslation("history.back"));
        putBack.addThemeVariants(ButtonVariant.LUMO_SMALL);
        putBack.addClickListener(click -> back.accept(last));
        putBack.getElement()
                .setAttribute("aria-description", last.became().text().value());
        var end = new Div(now, putBack);
        end.addClassName("history-end");
        return end;
    }

    /** Every single change of the go, made only when somebody wants to see them. */
    private Component each(List<Change> go) {
        var all = new OrderedList();
        all.addClassName("history");
        var details = new Details(getTranslation("history.all", go.size()), all);
        details.addOpenedChangeListener(opened -> {
            if (all.getComponentCount() == 0) {
                go.reversed().forEach(change -> all.add(single(change)));
            }
        });
        return details;
    }

    private HistoryStep single(Change change) {
        var step = new HistoryStep(List.of(change), neighbours, linked, back);
        step.now.setVisible(false);
        step.putBack.setVisible(mayChange && !change.equals(last));
        return step;
    }
}
