package org.samenkracht.pitstop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.board.Moments;
import org.samenkracht.board.Standing;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays two moments of a coalition's boards beside each other. */
@Component
@Transactional
public class Comparisons {

    private final PitStops pitStops;
    private final Boards boards;
    private final Moments moments;

    Comparisons(PitStops pitStops, Boards boards, Moments moments) {
        this.pitStops = pitStops;
        this.boards = boards;
        this.moments = moments;
    }

    /**
     * What is other at the later of two moments, card by card: board by board, and in each the cards in order.
     *
     * @throws NotFound when the member's coalition has no such pitstops, or one runs still
     */
    public List<CardDifference> between(Member me, Edge one, Edge other) {
        var inOrder = Stream.of(one, other)
                .sorted(Comparator.comparing(edge -> momentOf(me, edge)))
                .toList();
        return boards.all(me).stream()
                .flatMap(board -> differences(
                        board,
                        standing(me, inOrder.getFirst(), board.id()),
                        standing(me, inOrder.getLast(), board.id())))
                .toList();
    }

    private Instant momentOf(Member me, Edge edge) {
        var pitStop = pitStops.find(me, edge.pitStop());
        if (pitStop.closedAt() == null) {
            throw new NotFound();
        }
        return edge.isEnd() ? pitStop.closedAt() : pitStop.openedAt();
    }

    private Standing standing(Member me, Edge edge, Id<Board> board) {
        var recorded = moments.recorded(me, edge.pitStop(), board);
        return moments.at(me, edge.pitStop(), board, edge.isEnd() ? recorded.end() : recorded.began());
    }

    private static Stream<CardDifference> differences(Board board, Standing then, Standing now) {
        Map<Id<Card>, Card> before = byIdentity(then);
        Map<Id<Card>, Card> after = byIdentity(now);
        var stayedOrNew = now.cardsInSight().stream().map(card -> {
            var was = before.get(card.id());
            return new CardDifference(
                    board,
                    was,
                    was == null ? null : lane(then, was),
                    card,
                    lane(now, card),
                    linked(card, after, was, before),
                    was == null ? List.of() : linked(was, before, card, after));
        });
        var gone = then.cardsInSight().stream()
                .filter(card -> !after.containsKey(card.id()))
                .map(card -> new CardDifference(board, card, lane(then, card), null, null, List.of(), List.of()));
        return Stream.concat(stayedOrNew, gone).filter(one -> !one.kinds().isEmpty());
    }

    /** The cards in sight with which a card is linked, and was not at another moment: each link at one of both cards. */
    private static List<Card> linked(
            Card card, Map<Id<Card>, Card> inSight, @Nullable Card other, Map<Id<Card>, Card> thenInSight) {
        return card.links().to().stream()
                .filter(inSight::containsKey)
                .filter(one -> !isLinked(other, one) && !isLinked(thenInSight.get(one), card.id()))
                .map(inSight::get)
                .toList();
    }

    private static boolean isLinked(@Nullable Card card, Id<Card> other) {
        return card != null && card.links().to().contains(other);
    }

    private static Map<Id<Card>, Card> byIdentity(Standing standing) {
        return standing.cardsInSight().stream().collect(Collectors.toMap(Card::id, Function.identity()));
    }

    private static @Nullable Lane lane(Standing standing, Card card) {
        return standing.lane(card.lane()).orElse(null);
    }
}
