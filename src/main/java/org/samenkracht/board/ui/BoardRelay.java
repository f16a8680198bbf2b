package org.samenkracht.board.ui;

import org.samenkracht.board.BoardChange;
import org.samenkracht.live.Live;
import org.samenkracht.live.relay.Relay;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Passes saved changes on to the relay: written once for a hundred open pages, and pushed to each without its session. */
@Component
class BoardRelay {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Relay relay;

    BoardRelay(Live live, Relay relay) {
        this.relay = relay;
        live.passOn(BoardChange.class, this::tell);
    }

    private void tell(BoardChange change) {
        relay.tell(change.board().value(), JSON.writeValueAsString(SavedFace.of(change)));
    }
}
