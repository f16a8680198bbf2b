package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.SessionCard;

/** A pitstop read back: what it changed, card by card, and what people said of it. */
@Route("pitstops/:pitstop")
@PermitAll
class PitStopView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient SessionVerbs verbs;
    private final Div groups = new Div();
    private final Paragraph none = new Paragraph();
    private transient @Nullable SessionPage page;
    private final Select<Board> board = new Select<>();
    private final Select<Member> who = new Select<>();
    private transient List<Registration> following = List.of();

    PitStopView(CurrentPerson person, SessionVerbs verbs) {
        super("page", "session");
        this.person = person;
        this.verbs = verbs;
        groups.addClassName("session-groups");
        none.addClassName("empty-ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<PitStop> id = Place.asked(event, "pitstop");
        var reader = verbs.pitStops().enter(person.require(), id);
        var elsewhere = verbs.elsewhere(reader, id);
        if (elsewhere.isPresent()) {
            event.forwardTo(elsewhere.get());
            return;
        }
        var shown = verbs.read(reader, id);
        page = shown;
        enter(reader, shown.coalition());
        call(shown.pitStop().title());
        removeAll();
        add(heading(shown), ways(shown), filters(shown), none, groups);
        verbs.parts()
                .orderedStream()
                .flatMap(part -> part.shown(reader, shown.pitStop()).stream())
                .forEach(this::add);
        add(new ClosingWordsPart(verbs, reader, shown), downloads(shown));
        show();
        follow(reader, shown);
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
        int cards = shown.cards().size();
        String lead = getTranslation(cards == 1 ? "session.lead.one" : "session.lead", cards);
        var heading = new PageHeading(
                getTranslation("session.kicker", day, shown.guide()),
                shown.pitStop().title(),
                lead);
        var coalition = new Paragraph(shown.coalition().name());
        coalition.addClassName("session-coalition");
        heading.addComponentAsFirst(coalition);
        return heading;
    }

    private Nav ways(SessionPage shown) {
        var id = shown.pitStop().id();
        var print = new Button(getTranslation("session.print"));
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var ways = new Nav(
                link("pitstops/" + id + "/replay", "replay.open"),
                link("pitstops/compare?from=" + id + "-begin&to=" + id + "-end", "compare.open"),
                print);
        ways.addClassName("session-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("session.ways"));
        return ways;
    }

    private Nav downloads(SessionPage shown) {
        var downloads = new Nav();
        downloads.addClassName("session-downloads");
        downloads.getElement().setAttribute("aria-label", getTranslation("session.download"));
        downloads.add(new Paragraph(getTranslation("session.download")));
        for (var form : SessionExport.Form.values()) {
            var link = link("pitstops/" + shown.pitStop().id() + "/" + form.fileName(), "session.download." + form);
            link.getElement().setAttribute("download", form.nameOf(shown.pitStop()));
            link.getElement().setAttribute("router-ignore", true);
            downloads.add(link);
        }
        return downloads;
    }

    private Anchor link(String address, String words) {
        var link = new Anchor(address, getTranslation(words));
        link.addClassName("button");
        return link;
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
        groups.removeAll();
        shown.byKind(this::isChosen).forEach((kind, cards) -> groups.add(group(shown, kind, cards)));
        none.setVisible(groups.getComponentCount() == 0);
        none.setText(getTranslation(shown.cards().isEmpty() ? "session.none" : "session.none.chosen"));
    }

    private Component group(SessionPage shown, SessionKind kind, List<SessionCard> cards) {
        var list = new OrderedList();
        list.addClassName("session-list");
        cards.forEach(card -> list.add(new SessionCardItem(shown, card, kind)));
        return new Titled("session-group", kind.groupKey(), list);
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
}
