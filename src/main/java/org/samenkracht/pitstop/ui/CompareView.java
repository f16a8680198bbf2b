package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.board.ValueMeaning;
import org.samenkracht.board.ui.Differences;
import org.samenkracht.board.ui.LaneName;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.CardDifference;
import org.samenkracht.pitstop.Edge;
import org.samenkracht.pitstop.PitStop;

/** Two moments of a coalition's boards beside each other: what is other, card by card. */
@Route("pitstops/compare")
@PermitAll
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient SessionVerbs verbs;
    private final Select<Edge> from = new Select<>();
    private final Select<Edge> to = new Select<>();
    private final Div list = new Div();
    private transient @Nullable Member me;
    private transient @Nullable Neighbours neighbours;
    private List<Step> way = List.of();

    CompareView(CurrentPerson person, SessionVerbs verbs) {
        this.person = person;
        this.verbs = verbs;
        setId("main");
        addClassNames("page", "session", "compare");
        list.addClassName("session-groups");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var one = edge(asked, "from");
        var other = edge(asked, "to");
        var reader = verbs.pitStops().enter(person.require(), one.pitStop());
        me = reader;
        neighbours = verbs.coalitions().neighbours(reader.coalition());
        way = List.of(new Step(
                verbs.coalitions().seenBy(reader.person(), reader.coalition()).name(),
                "coalitions/" + reader.coalition()));
        removeAll();
        add(new PageHeading("", getTranslation("compare.title"), getTranslation("compare.lead")), choices(), list);
        from.setValue(one);
        to.setValue(other);
        Stream.of(from, to).forEach(choice -> choice.addValueChangeListener(change -> go()));
        show(verbs.comparisons().between(reader, one, other));
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
        var held = verbs.pitStops().all(Objects.requireNonNull(me)).stream()
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

    private void show(List<CardDifference> differences) {
        list.removeAll();
        if (differences.isEmpty()) {
            var none = new Paragraph(getTranslation("compare.none"));
            none.addClassName("empty-ask");
            list.add(none);
        }
        differences.stream()
                .collect(Collectors.groupingBy(CardDifference::board, LinkedHashMap::new, Collectors.toList()))
                .forEach((board, cards) -> list.add(group(board, cards)));
    }

    private Titled group(Board board, List<CardDifference> differences) {
        var cards = new OrderedList();
        cards.addClassName("session-list");
        differences.forEach(difference -> cards.add(item(difference)));
        return new Titled("session-group", "boards." + board.kind(), cards);
    }

    private ListItem item(CardDifference difference) {
        var where = new Span(where(difference));
        where.addClassName("session-where");
        var what = new Paragraph(new Span(kinds(difference)), where);
        what.addClassName("session-what");
        var link = new Anchor(
                "boards/" + difference.board().id() + "?card="
                        + difference.card().id(),
                getTranslation("session.card"));
        var links = new Div(link);
        links.addClassName("session-then");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("session.links"));
        var words = new Div(words(difference), meanings(difference));
        words.addClassName("was-became");
        var item = new ListItem(what, words, links);
        item.addClassName("session-card");
        return item;
    }

    private String kinds(CardDifference difference) {
        return difference.kinds().stream()
                .map(kind -> getTranslation("compare.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    private String where(CardDifference difference) {
        return difference.kinds().contains(CardDifference.Kind.MOVED)
                ? getTranslation("compare.moved", lane(difference.wasIn()), lane(difference.isIn()))
                : getTranslation(
                        "compare.in", lane(difference.isIn() == null ? difference.wasIn() : difference.isIn()));
    }

    /** What is new or away is read as it is; what was reworded shows which words came and went. */
    private Differences words(CardDifference difference) {
        String words = difference.card().text().value();
        return new Differences(
                difference.was() == null || difference.became() == null
                        ? words
                        : difference.was().text().value(),
                words);
    }

    private UnorderedList meanings(CardDifference difference) {
        var changed = new UnorderedList();
        changed.addClassName("compare-meanings");
        if (difference.was() != null && difference.became() != null) {
            difference.became().meanings().all().stream()
                    .filter(meaning -> !difference.was().meanings().all().contains(meaning))
                    .forEach(meaning -> changed.add(meaning(difference.was(), meaning)));
        }
        changed.setVisible(changed.getComponentCount() > 0);
        return changed;
    }

    private ListItem meaning(Card was, ValueMeaning now) {
        var side = Objects.requireNonNull(neighbours).side(now.party()).map(SideName::new);
        String before = was.meanings().all().stream()
                .filter(meaning -> meaning.party().equals(now.party()))
                .map(meaning -> meaning.text().value())
                .findFirst()
                .orElse("");
        var item = new ListItem();
        side.ifPresent(item::add);
        item.add(new Differences(before, now.text().value()));
        return item;
    }

    private String lane(@Nullable Lane lane) {
        return lane == null
                ? ""
                : LaneName.of(
                        lane,
                        Objects.requireNonNull(neighbours).side(lane.party()).orElse(null),
                        this::getTranslation);
    }

    @Override
    public List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return getTranslation("compare.title");
    }

    @Override
    public Optional<Member> acting() {
        return Optional.ofNullable(me);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
