package org.samenkracht.board.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.board.Board;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.live.Participant;
import org.samenkracht.live.collaboration.Conversation;
import org.samenkracht.live.collaboration.Messages;
import org.samenkracht.live.collaboration.Rooms;
import org.samenkracht.live.relay.LivePointers;
import org.samenkracht.live.relay.PeopleHere;
import org.samenkracht.live.relay.Relay;

/** One board with everybody on it. */
@Route("boards/:board")
@PermitAll
class BoardView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient BoardVerbs verbs;
    private final transient Rooms rooms;
    private final transient Messages messages;
    private final transient Relay relay;
    private transient @Nullable OpenBoard board;
    private transient BoardHead head = new BoardHead(List.of(), "", List.of());
    private @Nullable Component here;

    BoardView(CurrentPerson person, BoardVerbs verbs, Rooms rooms, Messages messages, Relay relay) {
        this.person = person;
        this.verbs = verbs;
        this.rooms = rooms;
        this.messages = messages;
        this.relay = relay;
        setId("main");
        addClassName("board-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Board> id = Place.asked(event, "board");
        var me = verbs.boards().enter(person.require(), id);
        board = new OpenBoard(verbs, me, id);
        removeAll();
        show(board, event.getTrigger() == NavigationTrigger.PAGE_LOAD);
        event.getLocation().getQueryParameters().getSingleParameter("card").ifPresent(new CardLink(board)::follow);
    }

    private void show(OpenBoard open, boolean cameWithPage) {
        var me = open.me();
        head = BoardHead.of(verbs, me, open.id(), this::getTranslation);
        var participant = open.neighbours().participant(me);
        this.here = new Div(
                rooms.enter("board/" + open.id(), participant, getTranslation("board.here")),
                new PeopleHere(getTranslation("people.open")));
        open.open(cameWithPage);
        var title = new H1(getPageTitle());
        title.addClassName("visually-hidden");
        var talking = new TalkButton(open, "board/" + open.id(), () -> conversation(open, participant));
        add(title, new BoardBar(open, head.boards(), talking), open.element());
        open.element().getElement().setAttribute("data-board", open.id().toString());
        open.element().getElement().setAttribute("data-person", me.person().toString());
        open.element().getElement().appendChild(pointers(open).getElement());
        new CardDeeds(open);
        new LaneDeeds(open);
        new UndoDeeds(open);
        new GuideDeeds(open);
    }

    /** Puts it on the page. */
    private Conversation conversation(OpenBoard open, Participant me) {
        var conversation =
                new Conversation("board/" + open.id(), me.person(), open::voiceOf, messages, text -> said(open, text));
        conversation.addClassName("conversation--drawer");
        add(conversation);
        return conversation;
    }

    /** What a member may say; who is no longer in the coalition says nothing more here. */
    private String said(OpenBoard open, String text) {
        verbs.members().present(open.me());
        return new CardText(text).value();
    }

    private LivePointers pointers(OpenBoard open) {
        var pointers = new LivePointers(() -> ticket(open));
        pointers.words(Map.of("busy", getTranslation("live.busy")));
        return pointers;
    }

    /** A ticket for the relay, or none for who is no longer in the coalition. */
    private String ticket(OpenBoard open) {
        try {
            var me = verbs.members().present(open.me());
            String session = VaadinSession.getCurrent().getSession().getId();
            return relay.admit(open.neighbours().participant(me), open.id().value(), session);
        } catch (NotFound gone) {
            return "";
        }
    }

    @Override
    public List<Step> way() {
        return head.way();
    }

    @Override
    public String placeName() {
        return head.name();
    }

    @Override
    public Optional<Member> acting() {
        return Optional.ofNullable(board).map(OpenBoard::me);
    }

    @Override
    public Optional<Component> here() {
        return Optional.ofNullable(here);
    }

    @Override
    public String getPageTitle() {
        return Stream.concat(Stream.of(head.name()), head.way().stream().map(Step::name))
                .collect(joining(" · "));
    }
}
