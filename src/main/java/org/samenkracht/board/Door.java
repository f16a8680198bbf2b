package org.samenkracht.board;

import org.samenkracht.coalition.MembershipEnded;
import org.samenkracht.live.relay.Relay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever left a coalition is off its boards at once, with everything that moves there. */
@Component
class Door {

    private final BoardRows boards;
    private final Relay relay;

    Door(BoardRows boards, Relay relay) {
        this.boards = boards;
        this.relay = relay;
    }

    @TransactionalEventListener
    void close(MembershipEnded ended) {
        boards.findByCoalition(ended.coalition())
                .forEach(board ->
                        relay.dismiss(ended.person().value(), board.id().value()));
    }
}
