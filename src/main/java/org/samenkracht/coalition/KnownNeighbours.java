package org.samenkracht.coalition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.samenkracht.Id;
import org.samenkracht.live.Saved;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The people of each coalition as last read, so that one node reads them once and not once for each open page. */
@Component
class KnownNeighbours {

    private final AtomicLong changes = new AtomicLong();
    private final Cache<Id<Coalition>, Known> lastRead =
            Caffeine.newBuilder().maximumSize(200).build();

    private record Known(long changes, Neighbours neighbours) {}

    /** What a transaction that writes reads is not kept here, because it may be rolled back. */
    Neighbours of(Id<Coalition> coalition, Supplier<Neighbours> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        long now = changes.get();
        var known = lastRead.getIfPresent(coalition);
        if (known != null && known.changes == now) {
            return known.neighbours;
        }
        var neighbours = read.get();
        lastRead.put(coalition, new Known(now, neighbours));
        return neighbours;
    }

    /** Before anybody is told: who then reads, reads anew. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void forget(Saved<?> saved) {
        if (saved.change() instanceof CoalitionChange) {
            changes.incrementAndGet();
        }
    }
}
