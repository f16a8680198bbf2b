package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.summary.Consents;

/** Everybody takes back what they did themselves, and nobody what others built on it. */
@OnBothDatabases
class UndoingTest {

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Lanes lanes;
    private final Undoing undoing;

    UndoingTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        lanes = world.verbs(Lanes.class);
        undoing = world.verbs(Undoing.class);
    }

    @Test
    void every_deed_with_a_card_is_undone_step_by_step_and_done_again() {
        var card = world.card(world.ana(), "greeting");
        var listening = world.card(world.bo(), "listening");
        reword(world.ana(), card, "greeting by name");
        mean(world.ana(), card, "that we know each other");
        mean(world.ana(), card, "that we know everybody");
        cards.move(world.ana(), card.id(), card.lane(), listening.id());
        cards.archive(world.ana(), card.id());
        cards.restore(world.ana(), card.id());

        assertThat(undo(world.ana()).archivedAt()).isNotNull();
        assertThat(undo(world.ana()).archivedAt()).isNull();
        assertThat(undo(world.ana()).rank()).isEqualTo(card.rank());
        assertThat(undo(world.ana()).meanings().all().getLast().text())
                .isEqualTo(new CardText("that we know each other"));
        assertThat(undo(world.ana()).meanings()).isEqualTo(ValueMeanings.NONE);
        assertThat(undo(world.ana()).text()).isEqualTo(card.text());
        assertThat(undo(world.ana()).archivedAt()).isNotNull();
        assertThat(undoing.possible(world.ana(), card.board())).isEqualTo(new Undone.Possible(false, true));
        assertRefused("refusal.undo.nothing", () -> undo(world.ana()));

        for (int step = 0; step < 7; step++) {
            assertThat(redo(world.ana()).verb()).isNotNull();
        }
        var again = boards.find(world.ana(), card.id());
        assertThat(again.text().value()).isEqualTo("greeting by name");
        assertThat(again.meanings().all().getLast().text().value()).isEqualTo("that we know everybody");
        assertThat(again.rank()).isGreaterThan(listening.rank());
        assertThat(again.archivedAt()).isNull();
        assertThat(undoing.possible(world.ana(), card.board())).isEqualTo(new Undone.Possible(true, false));
        assertRefused("refusal.redo.nothing", () -> redo(world.ana()));
        assertThat(boards.history(world.ana(), card.id())).hasSize(7 + 7 + 7);
    }

    @Test
    void every_deed_with_a_lane_is_undone_and_done_again() {
        var board = world.reflections().id();
        var detours = world.lane(LaneKind.DETOURS);
        var added = lanes.add(world.ana(), board, "to ask");
        lanes.rename(world.ana(), added.id(), "to ask around");
        lanes.rename(world.ana(), detours.id(), "side roads");
        lanes.move(world.ana(), detours.id(), null);
        lanes.archive(world.ana(), detours.id());

        assertThat(undoLane(world.ana()).archivedAt()).isNull();
        assertThat(undoLane(world.ana()).rank()).isEqualTo(detours.rank());
        assertThat(undoLane(world.ana()).name()).isNull();
        assertThat(undoLane(world.ana()).name()).isEqualTo("to ask");
        assertThat(undoLane(world.ana()).archivedAt()).isNotNull();
        assertThat(undoing.redo(world.ana(), board).lane().archivedAt()).isNull();
        assertThat(undoing.redo(world.ana(), board).lane().name()).isEqualTo("to ask around");
    }

    @Test
    void what_one_types_in_one_go_is_one_step() {
        var card = world.card(world.ana(), "we cook");
        var noon = Instant.parse("2026-11-25T12:00:00Z");
        at(noon, card, "we cook soup");
        at(noon.plusSeconds(3), card, "we cook soup on");
        world.card(world.bo(), "something else");
        at(noon.plusSeconds(6), card, "we cook soup on Mondays");
        at(noon.plusSeconds(60), card, "we cook soup on Mondays at noon");

        assertThat(undo(world.ana()).text().value()).isEqualTo("we cook soup on Mondays");
        assertThat(undo(world.ana()).text().value()).isEqualTo("we cook");
        assertThat(undoing.redo(world.ana(), card.board()).card().text().value())
                .isEqualTo("we cook soup on Mondays");
    }

    @Test
    void of_a_card_that_others_reworded_since_only_the_own_words_go() {
        var card = world.card(world.ana(), "we cook on Mondays");
        var mine = reword(world.ana(), card, "we cook soup on Mondays");
        var both = reword(world.bo(), mine, "we cook soup on Mondays and Thursdays");
        reword(world.ana(), both, "together we cook soup on Mondays and Thursdays");

        assertThat(undo(world.ana()).text().value()).isEqualTo("we cook on Mondays and Thursdays");
        assertThat(undo(world.bo()).text().value()).isEqualTo("we cook on Mondays");
        assertThat(undoing.redo(world.ana(), card.board()).card().text().value())
                .isEqualTo("together we cook soup on Mondays");
    }

    @Test
    void who_reworded_the_same_words_since_is_named_and_nothing_changes() {
        var card = world.card(world.ana(), "the old garden");
        var mine = reword(world.ana(), card, "the wild garden");
        var theirs = reword(world.bo(), mine, "the wilder garden");
        assertStuck("refusal.undo.REWORDED", "Bo", world.ana());
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(theirs);
    }

    @Test
    void what_others_moved_on_stays_where_they_put_it() {
        var drops = world.lane(LaneKind.DROPS);
        var card = world.card(world.ana(), drops, "a bench");
        cards.move(world.ana(), card.id(), world.lane(LaneKind.DETOURS).id(), null);
        var theirs = cards.move(
                world.bo(), card.id(), world.lane(LaneKind.SMALLEST_STEPS).id(), null);
        assertStuck("refusal.undo.MOVED", "Bo", world.ana(), world.reflections());
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(theirs);
    }

    @Test
    void a_card_to_which_others_gave_something_is_not_taken_from_them() {
        var card = world.card(world.ana(), "greeting");
        mean(world.chris(), card, "that we are seen");
        assertStuck("refusal.undo.MEANT", "Chris", world.ana());
        cards.archive(world.dewi(), card.id());
        assertStuck("refusal.undo.ARCHIVED", "Dewi", world.ana());
    }

    @Test
    void a_meaning_that_made_a_value_shared_is_not_taken_back() {
        var card = world.card(world.ana(), "greeting");
        mean(world.chris(), card, "that we are seen");
        mean(world.bo(), card, "that we know each other");
        cards.move(world.ana(), card.id(), world.lane(LaneKind.SHARED).id(), null);
        assertStuck("refusal.undo.MOVED", "Ana", world.bo());
    }

    @Test
    void past_a_step_that_stays_one_goes_on_to_the_step_before_it() {
        var first = world.card(world.ana(), "first");
        var second = world.card(world.ana(), "second");
        reword(world.bo(), second, "second thoughts");
        var stuck = assertStuck("refusal.undo.REWORDED", "Bo", world.ana());
        assertThat(stuck.goesOn()).isTrue();
        var undone = undoing.undo(world.ana(), first.board(), stuck.step());
        assertThat(undone.card().id()).isEqualTo(first.id());
        assertThat(undone.next()).isEqualTo(new Undone.Possible(false, true));
        assertThat(boards.find(world.ana(), second.id()).archivedAt()).isNull();
    }

    @Test
    void a_new_change_leaves_nothing_to_do_again() {
        var card = world.card(world.ana(), "greeting");
        cards.archive(world.ana(), card.id());
        undo(world.ana());
        reword(world.bo(), card, "greeting all");
        assertThat(undoing.possible(world.ana(), card.board()).redo()).isTrue();
        world.card(world.ana(), "something new");
        assertThat(undoing.possible(world.ana(), card.board()).redo()).isFalse();
        assertRefused("refusal.redo.nothing", () -> redo(world.ana()));
    }

    @Test
    void a_card_comes_back_to_its_place_also_when_another_took_it() {
        var drops = world.lane(LaneKind.DROPS);
        var above = world.card(world.bo(), drops, "above");
        var card = world.card(world.ana(), drops, "a bench");
        world.card(world.bo(), drops, "below");
        cards.move(world.ana(), card.id(), world.lane(LaneKind.DETOURS).id(), null);
        var other =
                cards.move(world.bo(), world.card(world.bo(), drops, "other").id(), drops.id(), above.id());
        var back = undo(world.ana(), world.reflections());
        assertThat(back.lane()).isEqualTo(drops.id());
        assertThat(back.rank()).isNotEqualTo(other.rank()).isGreaterThan(above.rank());
    }

    @Test
    void a_lane_that_was_put_away_takes_nothing_back_and_says_by_whom() {
        var drops = world.lane(LaneKind.DROPS);
        var card = world.card(world.ana(), drops, "a bench");
        cards.move(world.ana(), card.id(), world.lane(LaneKind.DETOURS).id(), null);
        lanes.archive(world.dewi(), drops.id());
        assertStuck("refusal.undo.lane.away", "Dewi", world.ana(), world.reflections());
    }

    @Test
    void a_new_lane_in_which_others_wrote_stays() {
        var lane = lanes.add(world.ana(), world.reflections().id(), "to ask");
        world.card(world.bo(), lane, "who has a ladder?");
        assertStuck("refusal.undo.lane.used", "Bo", world.ana(), world.reflections());
        lanes.rename(world.chris(), lane.id(), "questions");
        assertStuck("refusal.undo.lane.changed", "Chris", world.ana(), world.reflections());
    }

    @Test
    void nobody_undoes_what_others_did_or_what_they_may_not_change_any_more() {
        var card = world.card(world.ana(), "greeting");
        assertRefused("refusal.undo.nothing", () -> undo(world.bo()));
        assertThatThrownBy(() -> undo(world.eva())).isInstanceOf(org.samenkracht.NotFound.class);
        world.verbs(Members.class).leave(world.ana());
        assertThatThrownBy(() -> undo(world.ana())).isInstanceOf(org.samenkracht.NotFound.class);
        assertThat(boards.find(world.bo(), card.id())).isEqualTo(card);
    }

    @Test
    void a_key_that_was_turned_for_the_words_holds_again_when_they_are_back() {
        var consents = world.verbs(Consents.class);
        var card = world.card(world.ana(), "greeting");
        consents.turn(world.ana(), card.id(), card.version());
        consents.turn(world.chris(), card.id(), card.version());
        reword(world.ana(), card, "greeting by name");
        assertThat(consents.of(world.ana(), card.id()).released()).contains(card.text());
        undo(world.ana());
        assertThat(consents.of(world.ana(), card.id())
                        .isTurned(world.residents().id(), card.text()))
                .isTrue();
    }

    private Stuck assertStuck(String reason, String who, Member member) {
        return assertStuck(reason, who, member, world.values());
    }

    private Stuck assertStuck(String reason, String who, Member member, Board board) {
        long before = board.revision();
        var caught = org.assertj.core.api.Assertions.catchThrowable(() -> undo(member, board));
        assertThat(caught).asInstanceOf(type(Stuck.class)).returns(reason, Stuck::reason);
        assertThat(((Stuck) caught).details()).contains(who);
        assertThat(world.board(world.ana(), board.kind()).revision()).isEqualTo(before);
        return (Stuck) caught;
    }

    private Card undo(Member member) {
        return undo(member, world.values());
    }

    private @Nullable Card undo(Member member, Board board) {
        return undoing.undo(member, board.id(), null).card();
    }

    private Undone redo(Member member) {
        return undoing.redo(member, world.values().id());
    }

    private @Nullable Lane undoLane(Member member) {
        return undoing.undo(member, world.reflections().id(), null).lane();
    }

    private Card at(Instant moment, Card card, String text) {
        world.verbs(Today.class).at(moment, () -> reword(world.ana(), boards.find(world.ana(), card.id()), text));
        return boards.find(world.ana(), card.id());
    }

    private Card reword(Member by, Card from, String text) {
        return cards.reword(by, from.id(), from.version(), new CardText(text));
    }

    private Card mean(Member by, Card card, String text) {
        return cards.mean(by, card.id(), new CardText(text));
    }
}
