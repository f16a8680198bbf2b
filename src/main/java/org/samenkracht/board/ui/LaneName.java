package org.samenkracht.board.ui;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Translation;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.Party;

/** What a lane is called: what people named it, else the name of its kind in the reader's language. */
public final class LaneName {

    private LaneName() {}

    /**
     * The name to show.
     *
     * @param side whose lane it is, or null
     */
    public static String of(Lane lane, @Nullable Party side, Translation translation) {
        return lane.name() != null
                ? lane.name()
                : translation.of("lane.name." + lane.kind(), side == null ? "" : side.name());
    }
}
