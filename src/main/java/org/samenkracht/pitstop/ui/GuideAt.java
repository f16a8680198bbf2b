package org.samenkracht.pitstop.ui;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.live.Topic;

/**
 * Told live and kept nowhere: to which board the guide who guides now went, for those who follow. Without a board it asks the
 * guide's own page to say so.
 */
record GuideAt(@Nullable Id<Board> board) {

    static Topic<GuideAt> topic(Id<Coalition> coalition) {
        return new Topic<>(GuideAt.class, coalition.value());
    }
}
