package org.samenkracht.pitstop.ui;

import java.util.Locale;
import java.util.Optional;
import org.samenkracht.Translation;
import org.samenkracht.board.ui.AboveBoard;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;

/** The line of a running pitstop, as a board's page brings it along. */
@Component
class RoomAboveBoard implements AboveBoard {

    private final RoomVerbs verbs;

    RoomAboveBoard(RoomVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Optional<Line> seenBy(Member me, Locale language) {
        return verbs.courses()
                .now(me)
                .map(room -> new Line(
                        PitStopBar.WORDS.in(language), RoomFace.of(verbs, room, me, Translation.in(language))));
    }

    /**
     * What the browser draws.
     *
     * @param words what it says, by key, as JSON
     */
    record Line(String words, RoomFace room) {}
}
