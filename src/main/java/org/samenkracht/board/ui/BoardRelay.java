package org.samenkracht.board.ui;

import java.util.Map;
import org.samenkracht.board.BoardChange;
import org.samenkracht.board.BoardGuided;
import org.samenkracht.board.Written;
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
        live.passOn(BoardGuided.class, this::tell);
        live.passOn(Written.Change.class, this::tell);
    }

    private void tell(BoardGuided change) {
        relay.tell(change.board().id().value(), JSON.writeValueAsString(Map.of("room", GuidedFace.of(change))));
    }

    private void tell(Written.Change change) {
        relay.tell(change.board().value(), JSON.writeValueAsString(Map.of("written", change.written())));
    }

    private void tell(BoardChange change) {
        relay.tell(change.board().value(), JSON.writeValueAsString(SavedFace.of(change)));
    }
}
