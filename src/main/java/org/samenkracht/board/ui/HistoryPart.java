package org.samenkracht.board.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenkracht.board.Card;
import org.samenkracht.board.Change;
import org.samenkracht.board.Verb;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Titled;

/** What a card said before, by whom and when, the last first; what one person typed in one go is one step. */
class HistoryPart extends Titled {

    private static final Duration ONE_GO = Duration.ofMinutes(5);

    private final OpenBoard board;

    HistoryPart(OpenBoard board, Card card) {
        super("history-part", "detail.history");
        this.board = board;
        var list = new OrderedList();
        list.addClassName("history");
        steps(board.verbs().boards().history(board.me(), card.id()))
                .reversed()
                .forEach(change -> list.add(step(change)));
        add(list);
    }

    /** Also while others typed in between: of each person who wrote along, the last. */
    private static List<Change> steps(List<Change> changes) {
        var steps = new ArrayList<Change>();
        for (var change : changes) {
            earlier(change, steps).ifPresent(steps::remove);
            steps.add(change);
        }
        return steps;
    }

    private static Optional<Change> earlier(Change change, List<Change> steps) {
        var after = change;
        for (var before : steps.reversed()) {
            if (!goesOn(before, after)) {
                return Optional.empty();
            }
            if (before.by().equals(change.by())) {
                return Optional.of(before);
            }
            after = before;
        }
        return Optional.empty();
    }

    private static boolean goesOn(Change before, Change after) {
        return before.verb() == Verb.REWORDED
                && after.verb() == Verb.REWORDED
                && Duration.between(before.at(), after.at()).compareTo(ONE_GO) < 0;
    }

    private ListItem step(Change change) {
        var text = new Paragraph(change.became().text().value());
        text.addClassName("history-text");
        text.getElement().setAttribute("dir", "auto");
        String name = board.neighbours()
                .member(change.by())
                .map(board.neighbours()::participant)
                .map(participant -> participant.firstName())
                .orElse("");
        var by = new Paragraph(
                new Span(getTranslation("history." + change.verb(), name) + " "),
                Day.of(change.at(), getLocale()),
                new Span(" "),
                Day.timeOf(change.at(), getLocale()));
        by.addClassName("history-by");
        var step = new ListItem(text, by);
        step.addClassName("history-step");
        return step;
    }
}
