package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenkracht.ActsOfGuides;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;

@OnBothDatabases
class OpeningsTest {

    private static final CardText OTHER = new CardText("other words");

    private final Riverside world;
    private final Openings openings;
    private final Boards boards;
    private final Cards cards;
    private final Lanes lanes;
    private final Id<Board> values;
    private final Lane ours;
    private final Lane shared;

    OpeningsTest(Database database) {
        world = Riverside.on(database);
        openings = world.verbs(Openings.class);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        lanes = world.verbs(Lanes.class);
        values = world.values().id();
        ours = world.ownLane(world.ana());
        shared = world.lane(LaneKind.THIRD_FORCE);
    }

    @Test
    void on_a_locked_board_nobody_changes_anything_and_a_guide_neither() {
        for (var who : List.of(world.ana(), world.gerda())) {
            var deeds = deeds(who);
            openings.set(world.gerda(), values, Openness.LOCKED);
            var before = boards.open(world.ana(), values);
            deeds.forEach((name, deed) -> assertRefused("refusal.board.locked", deed));
            assertThat(boards.open(world.ana(), values)).isEqualTo(before);
            openings.set(world.gerda(), values, Openness.OPEN);
        }
    }

    @Test
    void a_locked_board_is_read_as_before() {
        var card = world.card(world.ana(), "greeting");
        openings.set(world.gerda(), values, Openness.LOCKED);
        assertThat(boards.open(world.bo(), values).cards()).containsExactly(card);
        assertThat(boards.find(world.bo(), card.id())).isEqualTo(card);
        assertThat(boards.history(world.bo(), card.id())).hasSize(1);
    }

    @Test
    void what_was_saved_before_the_lock_is_not_refused_when_a_browser_sends_it_again() {
        Id<Card> id = Id.next();
        var card = cards.add(world.ana(), id, ours.id(), OTHER);
        openings.set(world.gerda(), values, Openness.LOCKED);
        assertThat(cards.add(world.ana(), id, ours.id(), OTHER)).isEqualTo(card);
    }

    @Test
    void the_other_boards_stay_open() {
        openings.set(world.gerda(), values, Openness.LOCKED);
        assertThat(world.card(world.ana(), world.lane(LaneKind.DROPS), "a drop").version())
                .isEqualTo(1);
        assertThat(openings.of(world.ana(), world.reflections().id())).isEqualTo(Openness.OPEN);
        assertThat(openings.of(world.ana(), values)).isEqualTo(Openness.LOCKED);
    }

    @Test
    void in_a_locked_lane_nothing_changes_and_nothing_comes_or_goes() {
        var inside = world.card(world.ana(), "inside");
        var away = world.card(world.ana(), "away");
        cards.archive(world.ana(), away.id());
        var outside = world.card(world.ana(), shared, "outside");
        openings.lock(world.gerda(), ours.id());
        for (var who : List.of(world.ana(), world.gerda())) {
            refusesTheLane(() -> cards.add(who, Id.next(), ours.id(), OTHER));
            refusesTheLane(() -> cards.reword(who, inside.id(), 1, OTHER));
            refusesTheLane(() -> cards.move(who, inside.id(), shared.id(), null));
            refusesTheLane(() -> cards.move(who, outside.id(), ours.id(), null));
            refusesTheLane(() -> cards.archive(who, inside.id()));
            refusesTheLane(() -> cards.restore(who, away.id()));
            refusesTheLane(() -> lanes.rename(who, ours.id(), "ours"));
            refusesTheLane(() -> lanes.move(who, ours.id(), shared.id()));
            refusesTheLane(() -> lanes.archive(who, ours.id()));
        }
        assertThat(cards.reword(world.ana(), outside.id(), 1, OTHER).version()).isEqualTo(2);
        openings.unlock(world.hugo(), ours.id());
        assertThat(cards.reword(world.ana(), inside.id(), 1, OTHER).version()).isEqualTo(2);
    }

    @Test
    void a_lane_that_was_put_away_is_not_locked() {
        lanes.archive(world.ana(), shared.id());
        assertRefused("refusal.lane.archived", () -> openings.lock(world.gerda(), shared.id()));
    }

    @Test
    void every_act_is_done_once_told_to_every_page_and_written_down() {
        openings.set(world.gerda(), values, Openness.QUIET);
        openings.set(world.hugo(), values, Openness.QUIET);
        openings.set(world.gerda(), values, Openness.LOCKED);
        openings.set(world.gerda(), values, Openness.OPEN);
        openings.lock(world.gerda(), shared.id());
        openings.lock(world.hugo(), shared.id());
        openings.unlock(world.gerda(), shared.id());
        openings.unlock(world.hugo(), shared.id());
        assertThat(told()).extracting(BoardGuided::act).containsExactlyElementsOf(acts());
        assertThat(acts())
                .containsExactly(
                        GuideAct.QUIET_BEGUN,
                        GuideAct.BOARD_LOCKED,
                        GuideAct.BOARD_UNLOCKED,
                        GuideAct.LANE_LOCKED,
                        GuideAct.LANE_UNLOCKED);
        assertThat(world.verbs(ActsOfGuides.class).in(world.riverside()))
                .first()
                .isEqualTo(new GuideActed(world.gerda(), GuideAct.QUIET_BEGUN, values, ""));
        assertThat(told()).extracting(change -> change.board().guided()).containsExactly(1, 2, 3, 4, 5);
        assertThat(told()).extracting(BoardGuided::locked).last().isEqualTo(List.of());
    }

    @Test
    void two_guides_at_once_lock_it_once_and_whoever_writes_meanwhile_is_saved_or_refused() throws Exception {
        Together.act(4, person -> {
            if (person < 2) {
                openings.set(person == 0 ? world.gerda() : world.hugo(), values, Openness.LOCKED);
                return person;
            }
            try {
                return world.card(world.ana(), "in the last moment");
            } catch (org.samenkracht.Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo("refusal.board.locked");
                return person;
            }
        });
        assertThat(acts()).containsExactly(GuideAct.BOARD_LOCKED);
    }

    @Test
    void only_guides_of_the_coalition_open_and_lock() {
        for (var someone : List.of(world.ana(), world.noor(), world.eva(), world.gijs())) {
            isNotFound(() -> openings.set(someone, values, Openness.LOCKED));
            isNotFound(() -> openings.lock(someone, shared.id()));
            isNotFound(() -> openings.unlock(someone, shared.id()));
        }
        isNotFound(() -> openings.of(world.eva(), values));
        assertThat(told()).isEmpty();
    }

    /** Everything that changes a board, ready to be done. */
    private Map<String, ThrowingCallable> deeds(Member who) {
        var all = new LinkedHashMap<String, ThrowingCallable>();
        var card = world.card(world.ana(), "greeting");
        var away = world.card(world.ana(), "away");
        cards.archive(world.ana(), away.id());
        var laneAway = lanes.add(world.ana(), values, "away");
        var withLane = world.card(world.ana(), laneAway, "with its lane");
        lanes.archive(world.ana(), laneAway.id());
        world.card(who, shared, "to take back");
        cards.reword(world.ana(), card.id(), 1, new CardText("hello"));
        var late = world.verbs(Late.class);
        var trash = world.verbs(Trash.class);
        all.put("add", () -> cards.add(who, Id.next(), shared.id(), OTHER));
        all.put("reword", () -> cards.reword(who, card.id(), 2, OTHER));
        all.put("move", () -> cards.move(who, card.id(), ours.id(), null));
        all.put("archive", () -> cards.archive(who, card.id()));
        all.put("restore", () -> cards.restore(who, away.id()));
        all.put("late move", () -> late.move(who, card.id(), ours.id(), null, 2));
        all.put("late archive", () -> late.archive(who, card.id(), 2));
        all.put("put back", () -> world.verbs(Versions.class).putBack(who, card.id(), 1, 2));
        all.put("restore with lane", () -> trash.restoreWithLane(who, withLane.id()));
        all.put("restore into", () -> trash.restoreInto(who, away.id(), shared.id()));
        all.put("undo", () -> world.verbs(Undoing.class).undo(who, values, null));
        all.put("redo", () -> world.verbs(Undoing.class).redo(who, values));
        all.put("add a lane", () -> lanes.add(who, values, "more"));
        all.put("rename a lane", () -> lanes.rename(who, ours.id(), "ours"));
        all.put("move a lane", () -> lanes.move(who, ours.id(), null));
        all.put("archive a lane", () -> lanes.archive(who, ours.id()));
        all.put("restore a lane", () -> lanes.restore(who, laneAway.id()));
        if (who.speaksForASide()) {
            all.put("mean", () -> cards.mean(who, card.id(), OTHER));
        }
        return all;
    }

    private List<BoardGuided> told() {
        return world.verbs(Announcements.class).on(BoardGuided.topic(values));
    }

    private List<GuideAct> acts() {
        return world.verbs(ActsOfGuides.class).shortly(world.riverside());
    }

    private static void refusesTheLane(ThrowingCallable deed) {
        assertRefused("refusal.lane.locked", deed);
    }

    private static void isNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
