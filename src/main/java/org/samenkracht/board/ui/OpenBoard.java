package org.samenkracht.board.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.live.Voice;
import org.samenkracht.summary.ConsentChange;
import org.samenkracht.summary.Keys;

/** One board as one member has it open: follows what others save, and heals from what it missed. */
class OpenBoard {

    private final BoardVerbs verbs;
    private final Id<Board> id;
    private final LiveBoard live;
    private final Map<Id<Card>, Keys> keys = new HashMap<>();
    private Member me;
    private Neighbours neighbours;
    private long revision;

    OpenBoard(BoardVerbs verbs, Member me, Id<Board> id) {
        this.verbs = verbs;
        this.me = me;
        this.id = id;
        this.neighbours = verbs.coalitions().neighbours(me.coalition());
        this.live = new LiveBoard(this::newColumn, this::face);
    }

    /** From when it is put on a page: follows first and reads then, so that nothing falls between. */
    void open() {
        verbs.live().follow(BoardChange.topic(id), live, this::apply);
        verbs.live().follow(ConsentChange.topic(id), live, change -> keyTurned(change.card()));
        verbs.live().follow(CoalitionChange.topic(me.coalition()), live, change -> meetAgain());
        live.addAttachListener(attached -> catchUp());
    }

    LiveBoard element() {
        return live;
    }

    Member me() {
        return me;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    BoardVerbs verbs() {
        return verbs;
    }

    Id<Board> id() {
        return id;
    }

    Optional<Party> sideOf(Lane lane) {
        return neighbours.side(lane.party());
    }

    Voice voiceOf(UUID person) {
        if (!neighbours.names().containsKey(Id.<Person>of(person))) {
            neighbours = verbs.coalitions().neighbours(me.coalition());
        }
        return neighbours.voice(person);
    }

    CardFace face(Card card) {
        if (neighbours.member(card.author()).isEmpty()
                || neighbours.member(card.changedBy()).isEmpty()) {
            neighbours = verbs.coalitions().neighbours(me.coalition());
        }
        return CardFace.of(card, neighbours, me, keys.get(card.id()));
    }

    /** Reads the whole board and shows what differs from what is on the page. */
    BoardPage catchUp() {
        var page = verbs.boards().open(me, id);
        keys.clear();
        keys.putAll(verbs.consents().on(me, id));
        revision = Math.max(revision, page.board().revision());
        live.show(page);
        return page;
    }

    void keyTurned(Id<Card> card) {
        keys.put(card, verbs.consents().of(me, card));
        live.redraw(card);
    }

    private void apply(BoardChange change) {
        boolean missed = change.revision() > revision + 1;
        boolean lanesCameBack = change.lane() != null
                && change.lane().archivedAt() == null
                && live.column(change.lane().id()) == null;
        revision = Math.max(revision, change.revision());
        if (missed || lanesCameBack) {
            catchUp();
            return;
        }
        if (change.lane() != null) {
            live.show(change.lane());
        }
        if (change.card() != null) {
            live.show(change.card());
        }
    }

    /** Somebody came, went or changed; if that was this member, the page ends or starts anew. */
    private void meetAgain() {
        try {
            meet(verbs.members().present(me));
        } catch (NotFound gone) {
            Farewell.from(live);
        }
    }

    private void meet(Member meNow) {
        var neighboursNow = verbs.coalitions().neighbours(meNow.coalition());
        if (!meNow.equals(me)) {
            live.getUI().ifPresent(ui -> ui.getPage().reload());
        }
        me = meNow;
        if (!neighboursNow.equals(neighbours)) {
            neighbours = neighboursNow;
            live.redrawAll();
        }
    }

    private LaneColumn newColumn(Lane lane) {
        var menu = me.isNewcomer() ? null : new LaneMenu(new LaneDeeds(this, lane.id()));
        return new LaneColumn(lane, sideOf(lane).orElse(null), me, menu);
    }
}
