package org.samenkracht.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.samenkracht.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Boards as last read, so that one node reads a board once and not once for each viewer. */
@Component
class BoardPages {

    private final LaneRows lanes;
    private final CardRows cards;
    private final Cache<Id<Board>, BoardPage> lastRead =
            Caffeine.newBuilder().maximumSize(200).build();

    BoardPages(LaneRows lanes, CardRows cards) {
        this.lanes = lanes;
        this.cards = cards;
    }

    /**
     * The page at the board's revision or later: what is already newer is healed by comparing versions. What a transaction
     * writes is not kept here, because it may be rolled back.
     */
    BoardPage of(Board board) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(board);
        }
        return lastRead.asMap()
                .compute(
                        board.id(),
                        (id, known) -> known != null && known.board().equals(board) ? known : read(board));
    }

    private BoardPage read(Board board) {
        return new BoardPage(board, lanes.on(board.id()), cards.on(board.id()));
    }
}
