package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;

@OnBothDatabases
class LanesTest {

    private final Riverside world;
    private final Boards boards;
    private final Lanes lanes;
    private final Id<Board> values;

    LanesTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        lanes = world.verbs(Lanes.class);
        values = world.values().id();
    }

    @Test
    void a_new_lane_stands_at_the_end() {
        var added = lanes.add(world.ana(), values, "  To  ask ");
        assertThat(onTheBoard()).last().isEqualTo(added);
        assertThat(added.name()).isEqualTo("To ask");
        assertThat(added.kind()).isEqualTo(LaneKind.FREE);
    }

    @Test
    void a_lane_is_renamed_and_the_longest_name_fits_in_any_language() {
        var lane = world.lane(LaneKind.SHARED);
        var renamed = lanes.rename(world.gerda(), lane.id(), "🌳".repeat(60));
        assertThat(onTheBoard()).contains(renamed);
        assertRefused("refusal.text.long", () -> lanes.rename(world.ana(), lane.id(), "a".repeat(61)));
        assertRefused("refusal.text.empty", () -> lanes.rename(world.ana(), lane.id(), " "));
    }

    @Test
    void a_lane_moves_behind_another_one_and_to_the_front() {
        var before = onTheBoard();
        lanes.move(world.ana(), before.get(3).id(), before.get(0).id());
        assertThat(order()).containsExactly(names(before, 0, 3, 1, 2));
        lanes.move(world.ana(), before.get(2).id(), null);
        assertThat(order()).containsExactly(names(before, 2, 0, 3, 1));
        lanes.move(world.ana(), before.get(2).id(), before.get(1).id());
        assertThat(order()).containsExactly(names(before, 0, 3, 1, 2));
    }

    @Test
    void a_lane_is_put_away_once_with_its_cards_and_comes_back_with_them() {
        var card = world.card(world.ana(), "greeting");
        var lane = world.ownLane(world.ana());
        var archived = lanes.archive(world.ana(), lane.id());
        assertThat(lanes.archive(world.ana(), lane.id())).isEqualTo(archived);
        assertThat(boards.open(world.ana(), values).cards()).isEmpty();
        assertThat(boards.archivedLanes(world.ana(), values)).containsExactly(archived);
        var restored = lanes.restore(world.ana(), lane.id());
        assertThat(lanes.restore(world.ana(), lane.id())).isEqualTo(restored);
        assertThat(boards.open(world.ana(), values).cards()).containsExactly(card);
        assertThat(onTheBoard()).first().isEqualTo(restored);
    }

    @Test
    void the_last_lane_of_a_board_stays() {
        var all = onTheBoard();
        all.subList(1, all.size()).forEach(lane -> lanes.archive(world.ana(), lane.id()));
        assertRefused(
                "refusal.lane.last",
                () -> lanes.archive(world.ana(), all.getFirst().id()));
    }

    @Test
    void a_lane_that_comes_back_shares_its_place_with_no_other() {
        var first = lanes.add(world.ana(), values, "first");
        lanes.archive(world.ana(), first.id());
        var second = lanes.add(world.ana(), values, "second");
        lanes.archive(world.ana(), second.id());
        var third = lanes.add(world.ana(), values, "third");
        var all = onTheBoard();
        lanes.move(world.ana(), third.id(), all.getFirst().id());
        lanes.archive(world.ana(), third.id());
        lanes.move(world.ana(), all.get(2).id(), all.getFirst().id());
        List.of(first, second, third).forEach(lane -> lanes.restore(world.ana(), lane.id()));
        assertThat(onTheBoard()).extracting(Lane::rank).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_newcomer_and_somebody_of_another_coalition_arrange_nothing() {
        var lane = world.lane(LaneKind.SHARED).id();
        for (var someone : List.of(world.noor(), world.eva())) {
            assertThatThrownBy(() -> lanes.add(someone, values, "mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lanes.rename(someone, lane, "mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lanes.move(someone, lane, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lanes.archive(someone, lane)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lanes.restore(someone, lane)).isInstanceOf(NotFound.class);
        }
        assertThat(world.values().revision()).isZero();
    }

    @Test
    void every_change_of_a_lane_is_announced_with_its_revision() {
        var lane = world.lane(LaneKind.SHARED).id();
        lanes.rename(world.ana(), lane, "ours");
        var moved = lanes.move(world.ana(), lane, null);
        var heard = world.verbs(Announcements.class).on(BoardChange.topic(values));
        assertThat(heard).extracting(BoardChange::revision).containsExactly(1L, 2L);
        assertThat(heard).last().isEqualTo(new BoardChange(values, 2, Verb.LANE_MOVED, null, moved, null, List.of()));
    }

    private List<Lane> onTheBoard() {
        return boards.open(world.ana(), values).lanes();
    }

    private List<Id<Lane>> order() {
        return onTheBoard().stream().map(Lane::id).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Id<Lane>[] names(List<Lane> before, int... places) {
        return java.util.Arrays.stream(places)
                .mapToObj(place -> before.get(place).id())
                .toArray(Id[]::new);
    }
}
