package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.CardDifference;
import org.samenkracht.pitstop.Edge;
import org.samenkracht.pitstop.PitStop;

/** Two moments of a coalition's boards beside each other: what is other, card by card. */
@Route("pitstops/compare")
@PermitAll
class CompareView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient SessionVerbs verbs;
    private final Select<Edge> from = new Select<>();
    private final Select<Edge> to = new Select<>();
    private final Div list = new Div();

    CompareView(CurrentPerson person, SessionVerbs verbs) {
        super("page", "session", "compare");
        this.person = person;
        this.verbs = verbs;
        list.addClassName("session-groups");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var one = edge(asked, "from");
        var other = edge(asked, "to");
        var reader = verbs.pitStops().enter(person.require(), one.pitStop());
        enter(reader, verbs.coalitions().seenBy(reader.person(), reader.coalition()));
        call(getTranslation("compare.title"));
        removeAll();
        add(new PageHeading("", getTranslation("compare.title"), getTranslation("compare.lead")), choices(), list);
        from.setValue(one);
        to.setValue(other);
        Stream.of(from, to).forEach(choice -> choice.addValueChangeListener(change -> go()));
        show(verbs.comparisons().between(reader, one, other), verbs.coalitions().neighbours(reader.coalition()));
    }

    private static Edge edge(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).flatMap(Edge::parse).orElseThrow(NotFound::new);
    }

    /** Another choice has an address of its own, to go back to and to send to somebody. */
    private void go() {
        if (from.getValue() != null && to.getValue() != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    "pitstops/compare",
                    QueryParameters.of("from", from.getValue().toString())
                            .merging("to", to.getValue().toString())));
        }
    }

    private Div choices() {
        var held = verbs.pitStops().all(me()).stream()
                .filter(pitStop -> !pitStop.isOpen())
                .sorted(Comparator.comparing(PitStop::openedAt))
                .toList();
        var names = new LinkedHashMap<Edge, String>();
        held.forEach(pitStop -> Stream.of(false, true)
                .forEach(isEnd -> names.put(new Edge(pitStop.id(), isEnd), name(pitStop, isEnd))));
        choice(from, "compare.from", names);
        choice(to, "compare.to", names);
        var choices = new Div(from, to);
        choices.addClassName("filters");
        return choices;
    }

    private void choice(Select<Edge> choice, String label, Map<Edge, String> names) {
        choice.setLabel(getTranslation(label));
        choice.setItems(List.copyOf(names.keySet()));
        choice.setItemLabelGenerator(edge -> names.getOrDefault(edge, ""));
    }

    private String name(PitStop pitStop, boolean isEnd) {
        return getTranslation(
                isEnd ? "compare.end" : "compare.begin", pitStop.title(), Day.say(pitStop.openedAt(), getLocale()));
    }

    private void show(List<CardDifference> differences, Neighbours around) {
        list.removeAll();
        if (differences.isEmpty()) {
            var none = new Paragraph(getTranslation("compare.none"));
            none.addClassName("empty-ask");
            list.add(none);
        }
        differences.stream()
                .collect(Collectors.groupingBy(CardDifference::board, LinkedHashMap::new, Collectors.toList()))
                .forEach((board, cards) -> list.add(group(board, cards, around)));
    }

    private Titled group(Board board, List<CardDifference> differences, Neighbours around) {
        var cards = new OrderedList();
        cards.addClassName("session-list");
        differences.forEach(difference -> cards.add(new CardDifferenceItem(difference, around)));
        return new Titled("session-group", "boards." + board.kind(), cards);
    }
}
