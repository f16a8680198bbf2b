package org.samenkracht.board;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members and guides do with lanes. Newcomers find none to arrange. */
@Component
@Transactional
public class Lanes {

    private final WritePath path;
    private final LaneRows lanes;
    private final Clock clock;

    Lanes(WritePath path, LaneRows lanes, Clock clock) {
        this.path = path;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** Adds a lane at the end of the board. */
    public Lane add(Member me, Id<Board> board, String name) {
        var turn = arranging(path.at(me, board));
        var last = lanes.everyOn(board).stream().map(Lane::rank).reduce((first, second) -> second);
        var rank = Rank.between(last.orElse(null), null);
        return path.save(turn, Verb.LANE_ADDED, null, Lane.added(board, name, rank, turn.me()));
    }

    /** Gives a lane another name. */
    public Lane rename(Member me, Id<Lane> id, String name) {
        var turn = arranging(path.atLane(me, id));
        var lane = path.lane(turn, id);
        return path.save(turn, Verb.LANE_RENAMED, lane, lane.renamed(name, turn.me()));
    }

    /**
     * Moves a lane behind another one.
     *
     * @param after the lane behind which it comes to stand, or null to be the first
     */
    public Lane move(Member me, Id<Lane> id, @Nullable Id<Lane> after) {
        var turn = arranging(path.atLane(me, id));
        var lane = path.lane(turn, id);
        var others = lanes.everyOn(lane.board()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        return path.save(turn, Verb.LANE_MOVED, lane, lane.moved(rankBehind(after, others), turn.me()));
    }

    /**
     * Puts a lane away, with its cards.
     *
     * @throws Refusal when it is the last lane of the board
     */
    public Lane archive(Member me, Id<Lane> id) {
        var turn = arranging(path.atLane(me, id));
        var lane = path.lane(turn, id);
        if (lane.archivedAt() != null) {
            return lane;
        }
        if (lanes.on(lane.board()).size() == 1) {
            throw new Refusal("refusal.lane.last");
        }
        return path.save(turn, Verb.LANE_ARCHIVED, lane, lane.archived(turn.me(), clock.instant()));
    }

    /** Puts a lane back on the board, with its cards. */
    public Lane restore(Member me, Id<Lane> id) {
        var turn = arranging(path.atLane(me, id));
        var lane = path.lane(turn, id);
        return lane.archivedAt() == null ? lane : path.save(turn, Verb.LANE_RESTORED, lane, lane.restored(turn.me()));
    }

    private static WritePath.Turn arranging(WritePath.Turn turn) {
        if (turn.me().isNewcomer()) {
            throw new NotFound();
        }
        return turn;
    }

    private static Rank rankBehind(@Nullable Id<Lane> after, List<Lane> lanes) {
        int before = -1;
        for (int place = 0; place < lanes.size(); place++) {
            before = lanes.get(place).id().equals(after) ? place : before;
        }
        Rank low = before < 0 ? null : lanes.get(before).rank();
        Rank high = before + 1 < lanes.size() ? lanes.get(before + 1).rank() : null;
        return Rank.between(low, high);
    }
}
