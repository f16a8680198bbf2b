package org.samenkracht.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class AnnouncingAfterCommit {

    private final Live live;

    AnnouncingAfterCommit(Live live) {
        this.live = live;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void announce(Saved<?> saved) {
        saved.announceOn(live);
    }
}
