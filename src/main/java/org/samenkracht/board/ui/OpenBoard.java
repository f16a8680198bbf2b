package org.samenkracht.board.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.Contribution;
import org.samenkracht.board.Lane;
import org.samenkracht.board.QuietCard;
import org.samenkracht.board.QuietChange;
import org.samenkracht.board.Reworded;
import org.samenkracht.board.TextStep;
import org.samenkracht.board.Undone;
import org.samenkracht.board.Verb;
import org.samenkracht.board.Written;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.live.UndoNotice;
import org.samenkracht.live.Voice;
import org.samenkracht.summary.ConsentChange;
import org.samenkracht.summary.Keys;

/** One board as one member has it open: follows what others save, and heals from what it missed. */
class OpenBoard {

    private final BoardVerbs verbs;
    private final Id<Board> id;
    private final LiveBoard live = new LiveBoard();
    private Member me;
    private Neighbours neighbours;
    private long revision;
    private @Nullable Card answered;

    OpenBoard(BoardVerbs verbs, Member me, Id<Board> id) {
        this.verbs = verbs;
        this.me = me;
        this.id = id;
        this.neighbours = verbs.coalitions().neighbours(me.coalition());
    }

    /**
     * From when it is put on a page: follows first and reads then, so that nothing falls between.
     *
     * @param cameWithPage whether the page brought the board along; then it is told only what that was, and asks if it is another
     */
    void open(boolean cameWithPage) {
        new Hearing(this);
        verbs.live().follow(ConsentChange.topic(id), live, change -> show(change.keys()));
        verbs.live().follow(CoalitionChange.topic(me.coalition()), live, change -> meetAgain());
        verbs.live().follow(QuietChange.topic(me.id()), live, change -> showQuiet());
        var isKnown = new AtomicBoolean(cameWithPage); // A page that Vaadin draws anew knows nothing.
        live.addAttachListener(attached -> {
            if (isKnown.getAndSet(false)) {
                live.compare(face().told(), now());
            } else {
                catchUp();
            }
        });
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
            meetNeighbours();
        }
        return neighbours.voice(person);
    }

    /** The board as it is saved now. */
    BoardPage read() {
        return verbs.boards().open(me, id);
    }

    /** Reads the whole board and shows what differs from what is on the page. */
    void catchUp() {
        live.show(face().told(), now());
    }

    private BoardFace face() {
        var page = read();
        revision = Math.max(revision, page.board().revision());
        neighbours = verbs.coalitions().neighbours(me.coalition());
        return BoardFace.of(verbs, page, neighbours, me, live::getTranslation);
    }

    private Instant now() {
        return verbs.clock().instant();
    }

    /** The page has heard all up to this revision; if there is more, it is shown the whole board. */
    void catchUpFrom(Hearing.Heard heard) {
        revision = Math.max(revision, heard.revision());
        var now = read().board();
        if (now.revision() > heard.revision() || now.guided() > heard.guided()) {
            catchUp();
        }
    }

    void show(Card card) {
        show(card, null);
    }

    private void show(Card card, @Nullable TextStep step) {
        if (neighbours.member(card.author()).isEmpty()
                || neighbours.member(card.changedBy()).isEmpty()) {
            meetNeighbours();
        }
        live.show(CardFace.of(card, step));
    }

    void show(Lane lane) {
        live.show(LaneFace.of(lane, neighbours, me, live::getTranslation));
    }

    void show(BoardGuided change) {
        live.show(GuidedFace.of(change));
    }

    void show(Written.Change change) {
        live.show(change.written());
    }

    private void showQuiet() {
        live.showQuiet(verbs.quiet().mine(me, id).stream().map(CardFace::of).toList());
    }

    void show(Keys keys) {
        live.show(BoardFace.TurnedKeys.of(keys.card(), keys));
    }

    /** What this member can undo and redo now. */
    Undone.Possible possible() {
        return verbs.undoing().possible(me, id);
    }

    void showPossible() {
        live.show(possible());
    }

    /** Answers a deed with the card as it was saved; that this page is told of the same change later shows nothing new. */
    void answer(@Nullable String edit, Reworded done) {
        answered = done.card();
        live.settle(Settled.saved(edit, done));
    }

    void answer(@Nullable String edit, Contribution done) {
        switch (done) {
            case Card card -> answer(edit, new Reworded(card, List.of()));
            case QuietCard quiet -> live.settle(Settled.saved(edit, CardFace.of(quiet)));
        }
    }

    /** Shows what changed, or the whole board when something was missed before. */
    void apply(BoardChange change) {
        boolean missed = change.revision() > revision + 1;
        revision = Math.max(revision, change.revision());
        if (missed || change.verb() == Verb.LANE_RESTORED) {
            catchUp();
            return;
        }
        if (change.lane() != null) {
            show(change.lane());
        }
        if (change.card() != null && !change.card().equals(answered)) {
            show(change.card(), change.step());
        }
        Optional.ofNullable(LinksFace.of(change)).ifPresent(live::show);
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
        if (!meNow.equals(me)) {
            live.getUI().ifPresent(page -> beginAnew(page, me.isNewcomer() && !meNow.isNewcomer()));
        }
        me = meNow;
        meetNeighbours();
    }

    /** With other rights the page is made anew; half-typed words are taken up again. */
    private void beginAnew(UI page, boolean isMemberNow) {
        page.refreshCurrentRoute(true);
        if (isMemberNow) {
            UndoNotice.say(live, "board.nowMember");
        }
    }

    private void meetNeighbours() {
        var now = verbs.coalitions().neighbours(me.coalition());
        if (!now.equals(neighbours)) {
            neighbours = now;
            live.show(BoardFace.Around.of(now));
        }
    }
}
