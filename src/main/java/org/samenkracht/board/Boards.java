package org.samenkracht.board;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.CoalitionFounded;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the boards of a coalition, for those who are in it. */
@Component
@Transactional(readOnly = true)
public class Boards {

    private final BoardRows boards;
    private final LaneRows lanes;
    private final CardRows cards;
    private final ChangeLog log;
    private final Members members;
    private final BoardPages pages;
    private final Withheld withheld;
    private final Recordings recordings;
    private final Checkpoints checkpoints;
    private final Clock clock;

    Boards(
            BoardRows boards,
            LaneRows lanes,
            CardRows cards,
            ChangeLog log,
            Members members,
            BoardPages pages,
            Withheld withheld,
            Recordings recordings,
            Checkpoints checkpoints,
            Clock clock) {
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
        this.log = log;
        this.members = members;
        this.pages = pages;
        this.withheld = withheld;
        this.recordings = recordings;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * The person as member of the coalition that this board is of.
     *
     * @throws NotFound when there is no such board, or the person is not in its coalition
     */
    public Member enter(Id<Person> person, Id<Board> board) {
        return members.of(person, boards.find(board).orElseThrow(NotFound::new).coalition());
    }

    /**
     * The board to show.
     *
     * @throws NotFound when the member has no such board
     */
    public BoardPage open(Member me, Id<Board> board) {
        return pages.of(me, boards.seenBy(me.id(), board).orElseThrow(NotFound::new));
    }

    /** The three boards of the member's coalition, in the order of {@link BoardKind}. */
    public List<Board> all(Member me) {
        return boards.findByCoalition(members.present(me).coalition()).stream()
                .sorted(Comparator.comparing(Board::kind))
                .toList();
    }

    /** What is in the trash of a board, the last first. */
    public List<Card> trash(Member me, Id<Board> board) {
        return cards
                .archivedOn(
                        boards.seenBy(me.id(), board).orElseThrow(NotFound::new).id())
                .stream()
                .filter(card -> !card.isVeiledFrom(me))
                .toList();
    }

    /** The lanes of a board that were put away, the last first. */
    public List<Lane> archivedLanes(Member me, Id<Board> board) {
        return lanes.archivedOn(
                boards.seenBy(me.id(), board).orElseThrow(NotFound::new).id());
    }

    /** The changes of a card, first to last; of a very long history its end. */
    public List<Change> history(Member me, Id<Card> card) {
        var changes = log.of(find(me, card).id());
        var hidden =
                changes.stream().anyMatch(change -> change.verb().isOfALink()) ? withheld.from(me) : Set.<Id<Card>>of();
        return changes.stream()
                .flatMap(change -> change.without(hidden).stream())
                .toList();
    }

    /** What some of these cards say: those of the own coalition, also put away, that no guide hid from this member. */
    public Map<Id<Card>, CardText> words(Member me, Collection<Id<Card>> some) {
        var coalition = members.present(me).coalition();
        return some.isEmpty()
                ? Map.of()
                : cards.of(coalition, some).stream()
                        .filter(card -> !card.isVeiledFrom(me))
                        .collect(Collectors.toMap(Card::id, Card::text));
    }

    /** @throws NotFound when the member has no such card */
    public Card find(Member me, Id<Card> card) {
        var found = cards.findById(card).filter(one -> !one.isVeiledFrom(me)).orElseThrow(NotFound::new);
        boards.seenBy(me.id(), found.board()).orElseThrow(NotFound::new);
        return found;
    }

    /** The lane that a card stands in. */
    public Lane laneOf(Member me, Card card) {
        return lanes.find(find(me, card.id()).board(), card.lane()).orElseThrow(NotFound::new);
    }

    /**
     * The cards of the coalition, on any board, that a guide hid from this member.
     *
     * @throws NotFound when the member is not in the coalition any more
     */
    public Set<Id<Card>> veiledFrom(Member me) {
        return withheld.from(members.present(me));
    }

    /** Every change of cards during a pitstop, in order on each board; for the feature that keeps pitstops. */
    public List<Change> changesIn(Id<?> pitStop) {
        return log.in(pitStop);
    }

    /** Who changed a card during a pitstop; for the feature that keeps pitstops. */
    public Set<Id<Member>> writersIn(Id<?> pitStop) {
        return log.writersIn(pitStop);
    }

    /** Waits for whoever is writing on a coalition's boards, and lets nobody else do so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Id<Coalition> coalition) {
        boards.lockAll(coalition);
    }

    /**
     * From now on the changes of this coalition's boards belong to a pitstop; or to none, with null. Waits for whoever is
     * writing on them, and lets nobody else do so until the transaction ends.
     */
    @Transactional
    public void recordUnder(Id<Coalition> coalition, @Nullable Id<?> pitStop) {
        boards.lockAll(coalition);
        boards.setPitStop(coalition, pitStop);
        for (var board : boards.findByCoalition(coalition)) {
            recordings.end(board);
            if (pitStop != null) {
                recordings.begin(pitStop, board);
                checkpoints.begin(board.id(), standing(board));
            }
        }
    }

    private Standing standing(Board board) {
        return new Standing(
                board.revision(),
                clock.instant(),
                lanes.everyOn(board.id()),
                cards.everyOn(board.id()).stream().map(Card::bare).toList());
    }

    @EventListener
    @Transactional
    void prepare(CoalitionFounded founded) {
        for (var kind : BoardKind.values()) {
            Id<Board> board = Id.next();
            boards.insert(board, founded.coalition().id(), kind);
            furnish(board, kind, founded);
        }
    }

    private void furnish(Id<Board> board, BoardKind kind, CoalitionFounded founded) {
        Rank last = null;
        for (var laneKind : kind.lanes()) {
            for (var party :
                    laneKind.perSide() ? founded.sides().stream().map(Party::id).toList() : oneForAll()) {
                last = Rank.between(last, null);
                var lane = Lane.first(board, laneKind, party, last);
                boolean ownWord = laneKind == LaneKind.PRACTICE_SPACES;
                lanes.save(ownWord ? lane.called(founded.coalition().practiceSpaceWord()) : lane);
            }
        }
    }

    private static List<@Nullable Id<Party>> oneForAll() {
        return Collections.singletonList(null);
    }
}
