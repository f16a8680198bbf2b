package org.samenkracht.live;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class AnnouncingAfterCommit {

    private final Live live;

    AnnouncingAfterCommit(Live live) {
        this.live = live;
    }

    @Order(0) // Before anything else that is done after a commit: people wait for this.
    @TransactionalEventListener(fallbackExecution = true)
    void announce(Saved<?> saved) {
        saved.announceOn(live);
    }
}
