package org.samenkracht.summary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each side's members turn their own side's key on a card. Without all keys the fund reads nothing of it. */
@Component
@Transactional
public class Consents {

    private final GrantRows grants;
    private final Boards boards;
    private final Members members;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            GrantRows grants,
            Boards boards,
            Members members,
            Coalitions coalitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.boards = boards;
        this.members = members;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Turns the key of the member's own side, for the card's words as they are now.
     *
     * @param version the version of the card that the member saw
     * @throws NotFound when the member has no such card or speaks for no side
     * @throws Refusal when the card was reworded since, so that nobody agrees to words not seen, or is in the trash, or hidden by a guide
     */
    public Keys turn(Member me, Id<Card> id, int version) {
        var member = speaking(me);
        var card = boards.find(member, id);
        if (card.archivedAt() != null) {
            throw new Refusal("refusal.card.archived");
        }
        if (card.veil() != null) {
            throw new Refusal("refusal.card.veiled");
        }
        if (card.version() != version) {
            throw new Refusal("refusal.key.changed");
        }
        grants.put(new ConsentGrant(
                card.id(), Objects.requireNonNull(member.party()), card.text(), member.id(), clock.instant()));
        return told(member, card);
    }

    /** Turns the key of the member's own side back: the fund reads the card no more, at once. */
    public Keys turnBack(Member me, Id<Card> id) {
        var member = speaking(me);
        var card = boards.find(member, id);
        grants.remove(card.id(), Objects.requireNonNull(member.party()));
        return told(member, card);
    }

    /** The keys on one card. */
    @Transactional(readOnly = true)
    public Keys of(Member me, Id<Card> card) {
        return keys(me, boards.find(me, card).id());
    }

    /** The keys on all cards of a board where at least one is turned. */
    @Transactional(readOnly = true)
    public Map<Id<Card>, Keys> on(Member me, Id<Board> board) {
        boards.open(me, board);
        var sides = coalitions.sides(me.coalition());
        return grants.on(board, me).stream()
                .collect(Collectors.groupingBy(
                        ConsentGrant::card,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                turned -> new Keys(turned.getFirst().card(), sides, List.copyOf(turned)))));
    }

    private Keys told(Member member, Card card) {
        var coalition = coalitions.seenBy(member.person(), member.coalition());
        var keys = keys(member, card.id());
        if (card.veil() == null) {
            events.publishEvent(ConsentChange.of(card.board(), keys));
        }
        events.publishEvent(ConsentChange.SummaryChange.of(coalition.expedition()));
        return keys;
    }

    private Keys keys(Member member, Id<Card> card) {
        return new Keys(card, coalitions.sides(member.coalition()), grants.of(card));
    }

    private Member speaking(Member me) {
        var present = members.present(me);
        if (!present.speaksForASide()) {
            throw new NotFound();
        }
        return present;
    }
}
