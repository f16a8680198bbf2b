package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.board.Verb;

/** The trash of a board: cards and lanes that were put away, each with the way back. What others do is seen here too. */
class TrashDialog extends Dialog {

    private static final Set<Verb> CONCERNING =
            EnumSet.complementOf(EnumSet.of(Verb.ADDED, Verb.REWORDED, Verb.MEANT, Verb.LINKED, Verb.UNLINKED));

    private final OpenBoard board;
    private final SaidHere lead = new SaidHere("trash-lead");
    private final UnorderedList list = new UnorderedList();
    private final Map<Object, Component> items = new LinkedHashMap<>();

    TrashDialog(OpenBoard board) {
        this.board = board;
        setHeaderTitle(getTranslation("trash.heading"));
        list.addClassName("trash-list");
        var trash = new Div(lead, list);
        trash.addClassName("trash");
        add(trash);
        getFooter().add(new Button(getTranslation("board.close"), click -> close()));
        board.verbs().live().follow(BoardChange.topic(board.id()), this, this::changed);
        board.verbs().live().follow(BoardGuided.topic(board.id()), this, change -> showOrClose());
        show();
        lead.setText(getTranslation(items.isEmpty() ? "trash.empty" : "trash.lead"));
    }

    /** Puts something back; says here what came of it. */
    void putBack(String done, Runnable deed) {
        try {
            deed.run();
            lead.setText(getTranslation(done));
            show();
        } catch (Refusal refusal) {
            lead.setText(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            lead.setText(getTranslation("refusal.gone"));
        }
    }

    private void changed(BoardChange change) {
        if (CONCERNING.contains(change.verb())) {
            showOrClose();
        }
    }

    private void showOrClose() {
        try {
            show();
        } catch (NotFound gone) {
            close();
        }
    }

    /** What came is added in its place, what went is taken: what one is at stays. */
    private void show() {
        var boards = board.verbs().boards();
        var open = board.read().lanes();
        var lanes = boards.archivedLanes(board.me(), board.id());
        Map<Id<Lane>, List<Card>> within = board.verbs().trash().inLanesAway(board.me(), board.id()).stream()
                .collect(Collectors.groupingBy(Card::lane));
        var wanted = new LinkedHashMap<Object, Supplier<Component>>();
        for (var lane : lanes) {
            var cards = within.getOrDefault(lane.id(), List.of());
            wanted.put(
                    List.of(lane, cards.stream().map(Card::id).toList()),
                    () -> new TrashedLane(board, this, lane, cards, open));
        }
        for (var card : boards.trash(board.me(), board.id())) {
            var away =
                    lanes.stream().filter(lane -> lane.id().equals(card.lane())).findFirst();
            wanted.put(
                    List.of(card.id(), card.version(), away.isPresent()),
                    () -> new TrashedCard(board, this, card, away.orElse(null), open));
        }
        patch(wanted);
    }

    private void patch(Map<Object, Supplier<Component>> wanted) {
        items.keySet().stream()
                .filter(known -> !wanted.containsKey(known))
                .toList()
                .forEach(gone -> list.remove(items.remove(gone)));
        int place = 0;
        for (var each : wanted.entrySet()) {
            if (!items.containsKey(each.getKey())) {
                items.put(each.getKey(), each.getValue().get());
                list.addComponentAtIndex(place, items.get(each.getKey()));
            }
            place++;
        }
    }
}
