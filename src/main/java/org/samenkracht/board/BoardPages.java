package org.samenkracht.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Boards as last read, so that one node reads a board once and not once for each viewer. */
@Component
class BoardPages {

    private final LaneRows lanes;
    private final CardRows cards;
    private final Cache<Id<Board>, Read> lastRead =
            Caffeine.newBuilder().maximumSize(200).build();

    /**
     * A board as it was read.
     *
     * @param page as most see it
     * @param cards those that nobody hid, with all their links
     * @param veiled the cards that a guide hid: few, and mostly none
     */
    private record Read(BoardPage page, List<Card> cards, List<Card> veiled) {

        static Read of(Board board, List<Lane> lanes, List<Card> cards, List<Card> veiled) {
            return new Read(new BoardPage(board, lanes, without(cards, veiled)), cards, veiled);
        }

        BoardPage asSeenBy(Member reader) {
            var seen =
                    veiled.stream().filter(card -> !card.isVeiledFrom(reader)).toList();
            if (seen.isEmpty()) {
                return page;
            }
            var hidden = veiled.stream().filter(card -> !seen.contains(card)).toList();
            var shown = seen.stream().filter(this::isInSight).toList();
            return new BoardPage(page.board(), page.lanes(), without(together(cards, shown), hidden));
        }

        private boolean isInSight(Card card) {
            return card.archivedAt() == null
                    && page.lanes().stream().anyMatch(lane -> lane.id().equals(card.lane()));
        }

        /** A link does not tell of a card that its reader may not know of. */
        private static List<Card> without(List<Card> cards, List<Card> hidden) {
            var ids = hidden.stream().map(Card::id).collect(Collectors.toSet());
            return ids.isEmpty()
                    ? cards
                    : cards.stream().map(card -> card.withoutLinksTo(ids)).toList();
        }

        private static List<Card> together(List<Card> cards, List<Card> more) {
            return Stream.concat(cards.stream(), more.stream())
                    .sorted(Comparator.comparing(Card::rank)
                            .thenComparing(card -> card.id().toString()))
                    .toList();
        }
    }

    BoardPages(LaneRows lanes, CardRows cards) {
        this.lanes = lanes;
        this.cards = cards;
    }

    /**
     * The page at the board's revision or later, as this member may see it: what is already newer is healed by comparing
     * versions. What a transaction writes is not kept here, because it may be rolled back.
     */
    BoardPage of(Member reader, Board board) {
        return read(board).asSeenBy(reader);
    }

    private Read read(Board board) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return readNow(board);
        }
        return lastRead.asMap()
                .compute(
                        board.id(),
                        (id, known) -> known != null && known.page().board().equals(board) ? known : readNow(board));
    }

    private Read readNow(Board board) {
        return Read.of(
                board,
                lanes.on(board.id()),
                cards.on(board.id()),
                board.wasGuided() ? cards.veiledOn(board.id()) : List.of());
    }
}
