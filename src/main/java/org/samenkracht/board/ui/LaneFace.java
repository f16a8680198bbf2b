package org.samenkracht.board.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Translation;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.live.Mark;

/**
 * A lane as the page of one member gets it.
 *
 * @param rank its place on the board, compared character by character
 * @param invitation what an empty lane asks
 * @param closed why this member writes nothing new here; null where that is possible
 * @param elsewhere the address at which one writes and reads it instead; null where that is here
 * @param archived whether it was put away
 * @param changedBy who changed it last, a member; null while it is as it was founded
 */
record LaneFace(
        String id,
        int version,
        String kind,
        String mark,
        String name,
        String rank,
        String invitation,
        @Nullable String closed,
        @Nullable String elsewhere,
        boolean archived,
        @Nullable String changedBy) {

    static LaneFace of(Lane lane, Neighbours neighbours, Member me, Translation translation) {
        Optional<Party> side = neighbours.side(lane.party());
        return new LaneFace(
                lane.id().toString(),
                lane.version(),
                lane.kind().name().toLowerCase(Locale.ROOT),
                side.map(Party::mark).map(Mark::styleName).orElse("none"),
                LaneName.of(lane, side.orElse(null), translation),
                lane.rank().value(),
                translation.of("lane.ask." + lane.kind()),
                lane.closedFor(me).map(translation::of).orElse(null),
                elsewhere(lane, me),
                lane.archivedAt() != null,
                lane.changedBy() == null ? null : lane.changedBy().toString());
    }

    /** For a newcomer there is nothing to see of the undercurrent. */
    private static @Nullable String elsewhere(Lane lane, Member me) {
        boolean surfacesInPitStops = lane.kind() == LaneKind.UNDERCURRENT && !me.isNewcomer();
        return surfacesInPitStops ? "coalitions/" + me.coalition() + "/undercurrent" : null;
    }
}
