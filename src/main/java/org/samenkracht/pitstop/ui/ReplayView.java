package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.ui.BoardReplay;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CoalitionPage;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.pitstop.PitStop;

/** A closed pitstop replayed, one board at a time. */
@Route("pitstops/:pitstop/replay")
@PermitAll
class ReplayView extends CoalitionPage {

    private final transient CurrentPerson person;
    private final transient SessionVerbs verbs;

    ReplayView(CurrentPerson person, SessionVerbs verbs) {
        super("board-page", "replay-page");
        this.person = person;
        this.verbs = verbs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<PitStop> id = Place.asked(event, "pitstop");
        var reader = verbs.pitStops().enter(person.require(), id);
        var pitStop = verbs.pitStops().find(reader, id);
        var asked = event.getLocation().getQueryParameters();
        enter(
                reader,
                verbs.coalitions().seenBy(reader.person(), reader.coalition()),
                new Step(pitStop.title(), "pitstops/" + id));
        call(getTranslation("replay.title", pitStop.title()));
        removeAll();
        show(reader, pitStop, asked);
    }

    private void show(Member reader, PitStop pitStop, QueryParameters asked) {
        var boards = verbs.boards().all(reader);
        var here = asked.getSingleParameter("board")
                .flatMap(Id::<Board>parse)
                .map(board -> boards.stream()
                        .filter(one -> one.id().equals(board))
                        .findFirst()
                        .orElseThrow(NotFound::new))
                .orElseGet(() -> firstChanged(reader, pitStop, boards));
        var title = new H1(getPageTitle());
        title.addClassName("visually-hidden");
        add(title, tabs(pitStop, boards, here));
        if (pitStop.isOpen()) {
            add(notYet());
            return;
        }
        Long at = asked.getSingleParameter("at").flatMap(ReplayView::number).orElse(null);
        add(replay(reader, pitStop, here, at));
        trails(reader, pitStop, here).ifPresent(this::add);
    }

    /** The first board on which something happened; nobody opens a replay to see nothing move. */
    private Board firstChanged(Member reader, PitStop pitStop, List<Board> boards) {
        return boards.stream()
                .filter(board -> !pitStop.isOpen()
                        && verbs.moments()
                                        .recorded(reader, pitStop.id(), board.id())
                                        .length()
                                > 0)
                .findFirst()
                .orElseGet(boards::getFirst);
    }

    private Nav tabs(PitStop pitStop, List<Board> boards, Board here) {
        var tabs = new Nav();
        tabs.addClassName("board-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("board.boards"));
        boards.forEach(board -> tabs.add(tab(pitStop, board, board.equals(here))));
        return tabs;
    }

    private Anchor tab(PitStop pitStop, Board board, boolean isHere) {
        var tab = new Anchor(
                "pitstops/" + pitStop.id() + "/replay?board=" + board.id(), getTranslation("boards." + board.kind()));
        if (isHere) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Component replay(Member reader, PitStop pitStop, Board board, @Nullable Long at) {
        var scene = new BoardReplay.Scene(
                reader,
                verbs.coalitions().neighbours(reader.coalition()),
                pitStop.id(),
                board.id(),
                pitStop.openedAt(),
                Optional.ofNullable(pitStop.closedAt()).orElseThrow(NotFound::new));
        var replay = new BoardReplay(verbs.moments(), scene, at);
        verbs.live().follow(BoardGuided.topic(board.id()), replay, this::changed);
        return replay;
    }

    private Optional<ReplayTrails> trails(Member reader, PitStop pitStop, Board board) {
        var people = verbs.trails().people(reader, pitStop.id(), board.id());
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReplayTrails(verbs, reader, pitStop, board.id(), people));
    }

    /** What a guide hides goes from here too. */
    private void changed(BoardGuided change) {
        if (change.isOfAVeil()) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
    }

    private Paragraph notYet() {
        var notYet = new Paragraph(getTranslation("replay.runs"));
        notYet.addClassName("empty-ask");
        return notYet;
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public String placeName() {
        return getTranslation("replay.place");
    }
}
