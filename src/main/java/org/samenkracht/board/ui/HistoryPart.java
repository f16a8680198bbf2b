package org.samenkracht.board.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Change;
import org.samenkracht.board.Verb;
import org.samenkracht.coalition.ui.Titled;

/**
 * What a card said before, by whom and when, the last first; what one person typed in one go is one step. Every wording can
 * be put back. What others do meanwhile comes on top, and leaves the rest as one was reading it.
 */
class HistoryPart extends Titled {

    private static final Duration ONE_GO = Duration.ofMinutes(5);
    private static final Duration A_BREATH = Duration.ofSeconds(5);

    /** So many turns, a breath apart, are no conversation. */
    private static final int THROUGH_EACH_OTHER = 4;

    private final OpenBoard board;
    private final SaidHere told = new SaidHere("field-help");
    private final OrderedList list = new OrderedList();
    private final Map<List<Long>, HistoryStep> steps = new HashMap<>();
    private Card card;

    HistoryPart(OpenBoard board, Card card) {
        super("history-part", "detail.history");
        this.board = board;
        this.card = card;
        list.addClassName("history");
        add(told, list);
    }

    /** The card as it is now, with all that became of it. */
    void show(Card newer) {
        card = newer;
        var gos = gos(board.verbs().boards().history(board.me(), card.id()));
        var revisions = gos.stream().map(HistoryPart::revisions).toList();
        steps.keySet().stream()
                .filter(known -> !revisions.contains(known))
                .toList()
                .forEach(this::take);
        for (var go : gos) {
            steps.computeIfAbsent(revisions(go), first -> onTop(go)).show(card, card.isChangeableBy(board.me()));
        }
    }

    private void take(List<Long> gone) {
        list.remove(steps.remove(gone));
    }

    private HistoryStep onTop(List<Change> go) {
        var step = new HistoryStep(go, board.neighbours(), this::linked, this::putBack);
        list.addComponentAsFirst(step);
        return step;
    }

    /** What the other card says, if the change is about a link of this one. */
    private Optional<String> linked(Change change) {
        return change.other()
                .map(other -> change.card().equals(card.id()) ? other : change.card())
                .map(other -> board.verbs().boards().words(board.me(), List.of(other)))
                .flatMap(words -> words.values().stream().findFirst())
                .map(CardText::value);
    }

    private void putBack(Change change) {
        try {
            board.show(board.verbs().versions().putBack(board.me(), card.id(), change.version(), card.version()));
            told.setText(getTranslation("history.restored"));
        } catch (Refusal refusal) {
            told.setText(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            told.setText(getTranslation("refusal.gone"));
        }
    }

    private static List<Long> revisions(List<Change> go) {
        return List.of(go.getFirst().revision(), go.getLast().revision());
    }

    private static List<List<Change>> gos(List<Change> changes) {
        var gos = new ArrayList<List<Change>>();
        for (var change : changes) {
            if (gos.isEmpty() || !goesOn(gos.getLast().getLast(), change)) {
                gos.add(new ArrayList<>());
            }
            gos.getLast().add(change);
        }
        return writtenTogether(gos);
    }

    /** People who typed through each other made one step together. */
    private static List<List<Change>> writtenTogether(List<List<Change>> gos) {
        var together = new ArrayList<List<Change>>();
        for (int from = 0; from < gos.size(); ) {
            int to = from + 1;
            while (to < gos.size()
                    && isSoonAfter(gos.get(to - 1).getLast(), gos.get(to).getFirst())) {
                to++;
            }
            var run = gos.subList(from, to);
            together.addAll(
                    run.size() < THROUGH_EACH_OTHER
                            ? run
                            : List.of(run.stream().flatMap(List::stream).toList()));
            from = to;
        }
        return together;
    }

    private static boolean isSoonAfter(Change before, Change after) {
        return before.verb() == Verb.REWORDED
                && after.verb() == Verb.REWORDED
                && Duration.between(before.at(), after.at()).compareTo(A_BREATH) < 0;
    }

    private static boolean goesOn(Change before, Change after) {
        return before.verb() == Verb.REWORDED
                && after.verb() == Verb.REWORDED
                && before.by().equals(after.by())
                && Duration.between(before.at(), after.at()).compareTo(ONE_GO) < 0;
    }
}
