package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.SessionCard;
import org.samenkracht.undercurrent.ui.UndercurrentPart;

/** A pitstop read back: what it changed, card by card. */
@Route("pitstops/:pitstop")
@PermitAll
class PitStopView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient SessionVerbs verbs;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private transient @Nullable Member me;
    private transient @Nullable SessionPage page;
    private final Select<Board> board = new Select<>();
    private final Select<Member> who = new Select<>();
    private String title = "";
    private List<Step> way = List.of();
    private transient List<Registration> following = List.of();

    PitStopView(CurrentPerson person, SessionVerbs verbs) {
        this.person = person;
        this.verbs = verbs;
        setId("main");
        addClassNames("page", "session");
        list.addClassName("session-list");
        none.addClassName("empty-ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<PitStop> id = event.getRouteParameters()
                .get("pitstop")
                .flatMap(Id::<PitStop>parse)
                .orElseThrow(NotFound::new);
        me = verbs.pitStops().enter(person.require(), id);
        var elsewhere = verbs.elsewhere(me, id);
        if (elsewhere.isPresent()) {
            event.forwardTo(elsewhere.get());
            return;
        }
        var shown = verbs.read(me, id);
        page = shown;
        title = shown.pitStop().title();
        way = List.of(new Step(
                shown.coalition().name(), "coalitions/" + shown.coalition().id()));
        removeAll();
        add(heading(shown));
        add(new UndercurrentPart(verbs.undercurrents(), me, verbs.live(), id), filters(shown), none, list);
        show();
        follow(me, shown);
    }

    /** What a guide hides goes from this page too, and comes back. */
    private void follow(Member reader, SessionPage shown) {
        following.forEach(Registration::remove);
        following = shown.boards().stream()
                .map(one -> verbs.live().follow(BoardGuided.topic(one.id()), this, change -> readAgain(reader, change)))
                .toList();
    }

    private void readAgain(Member reader, BoardGuided change) {
        if (!change.isOfAVeil()) {
            return;
        }
        try {
            page = verbs.read(reader, Objects.requireNonNull(page).pitStop().id());
            show();
        } catch (NotFound gone) {
            removeAll();
        }
    }

    private PageHeading heading(SessionPage shown) {
        var day = Day.say(shown.pitStop().openedAt(), getLocale());
        String guide = shown.neighbours()
                .member(shown.pitStop().openedBy())
                .map(shown.neighbours()::name)
                .orElse("");
        String lead = shown.pitStop().isOpen()
                ? getTranslation("session.runs")
                : getTranslation("session.lead", shown.cards().size());
        return new PageHeading(getTranslation("session.kicker", day, guide), title, lead);
    }

    private Div filters(SessionPage shown) {
        choices(board, "session.board", shown.boards(), one -> getTranslation("boards." + one.kind()));
        choices(who, "session.who", shown.writers(), shown.neighbours()::name);
        var filters = new Div(board, who);
        filters.addClassName("filters");
        filters.setVisible(!shown.cards().isEmpty());
        return filters;
    }

    private <T> void choices(Select<T> choice, String label, List<T> all, Function<T, String> names) {
        choice.setLabel(getTranslation(label));
        choice.setItems(all);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation(label + ".all"));
        choice.setItemLabelGenerator(item -> item == null ? getTranslation(label + ".all") : names.apply(item));
        choice.addValueChangeListener(change -> show());
    }

    private void show() {
        var shown = Objects.requireNonNull(page);
        list.removeAll();
        shown.cards().stream().filter(this::isChosen).forEach(card -> list.add(new SessionCardItem(shown, card)));
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(list.getComponentCount() == 0 && !shown.pitStop().isOpen());
        none.setText(getTranslation(shown.cards().isEmpty() ? "session.none" : "session.none.chosen"));
    }

    private boolean isChosen(SessionCard card) {
        boolean onBoard = board.getOptionalValue()
                .map(chosen -> chosen.id().equals(card.board()))
                .orElse(true);
        boolean byWhom = who.getOptionalValue()
                .map(chosen -> card.steps().stream().anyMatch(step -> step.by().equals(chosen.id())))
                .orElse(true);
        return onBoard && byWhom;
    }

    @Override
    public List<Step> way() {
        return way;
    }

    @Override
    public String placeName() {
        return title;
    }

    @Override
    public Optional<Member> acting() {
        return Optional.ofNullable(me);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
