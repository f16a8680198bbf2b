package org.samenkracht.board;

import java.time.Clock;
import java.util.Objects;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.stereotype.Component;

/** Takes back one step with a lane, as a change like any other; not what others built on since. */
@Component
class LaneSteps {

    private final WritePath path;
    private final LaneRows lanes;
    private final CardRows cards;
    private final StepLog log;
    private final BuiltOn builtOn;
    private final Clock clock;

    LaneSteps(WritePath path, LaneRows lanes, CardRows cards, StepLog log, BuiltOn builtOn, Clock clock) {
        this.path = path;
        this.lanes = lanes;
        this.cards = cards;
        this.log = log;
        this.builtOn = builtOn;
        this.clock = clock;
    }

    /** @throws Refusal when somebody built on it */
    Lane takeBack(WritePath.Turn before, OwnChange step) {
        if (before.me().isNewcomer()) {
            throw new NotFound();
        }
        var turn = before.undoing(step.revision());
        var lane = path.lane(turn, step.lane());
        var change = log.laneChange(turn.board().id(), step.revision());
        return switch (step.verb()) {
            case LANE_ADDED, LANE_RESTORED -> putAway(turn, lane);
            case LANE_ARCHIVED -> putBack(turn, lane);
            case LANE_MOVED -> moveBack(turn, lane, change);
            default -> nameAsBefore(turn, lane, change);
        };
    }

    private Lane putAway(WritePath.Turn turn, Lane lane) {
        requireStillMine(turn, lane, lane.archivedAt() == null);
        cards.firstOfAnother(lane.id(), turn.me().id()).ifPresent(card -> {
            throw builtOn.laneInUse(turn, card);
        });
        if (lanes.on(lane.board()).size() == 1) {
            throw new Refusal("refusal.lane.last");
        }
        return path.save(turn, Verb.LANE_ARCHIVED, lane, lane.archived(turn.me(), clock.instant()));
    }

    private Lane putBack(WritePath.Turn turn, Lane lane) {
        requireStillMine(turn, lane, lane.archivedAt() != null);
        return path.save(turn, Verb.LANE_RESTORED, lane, lane.restored(turn.me()));
    }

    private Lane moveBack(WritePath.Turn turn, Lane lane, StepLog.LaneChange step) {
        requireUntouched(turn, lane, lane.rank().equals(step.became().rank()));
        var rank = Objects.requireNonNull(step.was()).rank();
        return path.save(turn, Verb.LANE_MOVED, lane, lane.moved(free(rank, lane), turn.me()));
    }

    private Lane nameAsBefore(WritePath.Turn turn, Lane lane, StepLog.LaneChange step) {
        requireUntouched(turn, lane, Objects.equals(lane.name(), step.became().name()));
        return path.save(
                turn,
                Verb.LANE_RENAMED,
                lane,
                lane.named(Objects.requireNonNull(step.was()).name(), turn.me()));
    }

    /** That rank, or when another lane took it meanwhile, one just behind. */
    private Rank free(Rank rank, Lane moving) {
        var taken = lanes.everyOn(moving.board()).stream()
                .filter(lane -> !lane.id().equals(moving.id()))
                .map(Lane::rank)
                .toList();
        var next = taken.stream().filter(other -> other.compareTo(rank) > 0).findFirst();
        return taken.contains(rank) ? Rank.between(rank, next.orElse(null)) : rank;
    }

    private void requireStillMine(WritePath.Turn turn, Lane lane, boolean asLeft) {
        if (!asLeft || !turn.me().id().equals(lane.changedBy())) {
            throw builtOn.lane(turn, lane);
        }
    }

    private void requireUntouched(WritePath.Turn turn, Lane lane, boolean asLeft) {
        if (lane.archivedAt() != null) {
            throw builtOn.laneAway(turn, lane);
        }
        if (!asLeft) {
            throw builtOn.lane(turn, lane);
        }
    }
}
