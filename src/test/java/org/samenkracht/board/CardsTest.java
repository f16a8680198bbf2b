package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.board.TextChanges.Splice;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.Role;

@OnBothDatabases
class CardsTest {

    private static final Duration TOGETHER = Duration.ofMinutes(2);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Lanes lanes;

    CardsTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        lanes = world.verbs(Lanes.class);
    }

    @Test
    void a_new_card_stands_at_the_end_of_its_lane() {
        var first = world.card(world.ana(), "greeting");
        var second = world.card(world.bo(), "listening");
        assertThat(onTheBoard(world.chris())).containsExactly(first, second);
        assertThat(second.author()).isEqualTo(world.bo().id());
        assertThat(second.version()).isEqualTo(1);
    }

    @Test
    void adding_twice_adds_once() {
        Id<Card> id = Id.next();
        var lane = world.ownLane(world.ana()).id();
        var once = cards.add(world.ana(), id, lane, new CardText("greeting"));
        assertThat(cards.add(world.ana(), id, lane, new CardText("greeting"))).isEqualTo(once);
        assertThat(boards.history(world.ana(), id)).hasSize(1);
        assertThat(world.values().revision()).isEqualTo(1);
    }

    @Test
    void the_identity_of_somebody_elses_card_adds_nothing() {
        var card = world.card(world.ana(), "greeting");
        assertThatThrownBy(() -> cards.add(world.bo(), card.id(), card.lane(), card.text()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_not_in_the_coalition_finds_no_lane_and_no_card() {
        var card = world.card(world.ana(), "greeting");
        assertThatThrownBy(() -> cards.add(world.eva(), Id.next(), card.lane(), card.text()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.reword(world.eva(), card.id(), 1, card.text()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.move(world.eva(), card.id(), card.lane(), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.mean(world.eva(), card.id(), card.text()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.archive(world.eva(), card.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.restore(world.eva(), card.id())).isInstanceOf(NotFound.class);
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(card);
    }

    @Test
    void an_unknown_lane_or_card_is_not_found() {
        assertThatThrownBy(() -> cards.add(world.ana(), Id.next(), Id.next(), new CardText("greeting")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.archive(world.ana(), Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_own_side_and_guides_write_among_the_own_values() {
        var welfare = world.ownLane(world.chris());
        assertRefused("refusal.lane.other-side", () -> world.card(world.ana(), welfare, "greeting"));
        assertThat(world.card(world.dewi(), welfare, "care").lane()).isEqualTo(welfare.id());
        assertThat(world.card(world.gerda(), welfare, "said at the table").lane())
                .isEqualTo(welfare.id());
        assertThat(world.card(world.noor(), "curious").lane())
                .isEqualTo(world.ownLane(world.ana()).id());
    }

    @Test
    void the_undercurrent_takes_no_card_with_an_author() {
        var undercurrent = world.lane(LaneKind.UNDERCURRENT);
        assertRefused("refusal.lane.undercurrent", () -> world.card(world.ana(), undercurrent, "unease"));
    }

    @Test
    void a_lane_that_was_put_away_takes_no_card() {
        var drops = world.lane(LaneKind.DROPS);
        lanes.archive(world.ana(), drops.id());
        assertRefused("refusal.lane.archived", () -> world.card(world.ana(), drops, "a drop"));
    }

    @Test
    void a_card_is_reworded_and_remembers_by_whom() {
        var card = world.card(world.ana(), "greeting");
        var reworded = reword(world.chris(), card, "greeting by name");
        assertThat(reworded.text().value()).isEqualTo("greeting by name");
        assertThat(reworded.changedBy()).isEqualTo(world.chris().id());
        assertThat(reworded.author()).isEqualTo(world.ana().id());
        assertThat(reworded.version()).isEqualTo(2);
        assertThat(boards.find(world.bo(), card.id())).isEqualTo(reworded);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        var card = world.card(world.ana(), "greeting");
        assertThat(reword(world.bo(), card, "greeting")).isEqualTo(card);
        assertThat(world.values().revision()).isEqualTo(1);
    }

    @Test
    void two_people_who_reword_one_card_at_once_lose_no_word() {
        var card = world.card(world.ana(), "we greet each other");
        reword(world.bo(), card, "we always greet each other");
        var both = reword(world.chris(), card, "we greet each other by name");
        assertThat(both.text().value()).isEqualTo("we always greet each other by name");
        assertThat(both.twice()).isFalse();
    }

    @Test
    void two_people_who_replace_the_same_words_leave_both_and_the_card_says_so_until_somebody_chooses() {
        var card = world.card(world.ana(), "the old garden");
        reword(world.bo(), card, "the wild garden");
        var both = reword(world.chris(), card, "the shared garden");
        assertThat(both.text().value()).isEqualTo("the wild / shared garden");
        assertThat(both.twice()).isTrue();
        var stillBoth = reword(world.dewi(), card, "the old garden of ours");
        assertThat(stillBoth.text().value()).isEqualTo("the wild / shared garden of ours");
        assertThat(stillBoth.twice()).isTrue();
        assertThat(reword(world.ana(), stillBoth, "the shared garden of ours").twice())
                .isFalse();
    }

    @Test
    void sending_a_rewording_again_changes_nothing_even_if_others_reworded_too() {
        var card = world.card(world.ana(), "we greet each other");
        var bos = said(card, "we gladly meet each other");
        var chris = said(card, "each day we greet each other warmly");
        cards.reword(world.bo(), card.id(), bos);
        cards.reword(world.chris(), card.id(), chris);
        var merged = reword(world.dewi(), card, "we greet one another");
        var again = cards.reword(world.chris(), card.id(), chris);
        assertThat(again.card()).isEqualTo(merged);
        assertThat(again.steps()).extracting(TextStep::version).containsExactly(2, 3, 4);
        assertThat(cards.reword(world.bo(), card.id(), bos).card()).isEqualTo(merged);
        assertThat(boards.history(world.ana(), card.id())).hasSize(4);
    }

    @Test
    void two_who_type_in_the_same_word_at_once_find_every_letter() {
        var card = world.card(world.ana(), "on Mondays");
        var bos = cards.reword(world.bo(), card.id(), typed(card, 3, 6, "Tues"));
        var both = cards.reword(world.chris(), card.id(), typed(card, 3, 6, "Fri"));
        assertThat(both.card().text().value()).isEqualTo("on TuesFridays");
        assertThat(both.card().twice()).isFalse();
        assertThat(both.steps()).hasSize(2).first().isEqualTo(bos.steps().getFirst());
        assertThat(both.steps().getLast().changes().apply(bos.card().text().value()))
                .isEqualTo("on TuesFridays");
    }

    @Test
    void who_says_within_two_minutes_of_another_what_they_typed_is_merged_by_letters() {
        assertThat(bothSavedWithin(TOGETHER.minusMillis(1))).isEqualTo("on TuesFridays");
    }

    @Test
    void who_says_two_minutes_after_another_what_they_typed_is_merged_by_words() {
        assertThat(bothSavedWithin(TOGETHER)).isEqualTo("on Tuesdays / Fridays");
    }

    @Test
    void the_two_minutes_run_from_the_first_that_one_did_not_know_of() {
        var card = world.card(world.ana(), "on Mondays");
        at(NOON, () -> cards.reword(world.bo(), card.id(), typed(card, 3, 6, "Tues")));
        at(NOON.plus(TOGETHER).minusMillis(1), () -> cards.reword(world.dewi(), card.id(), typed(card, 0, 0, "soup ")));
        at(NOON.plus(TOGETHER), () -> cards.reword(world.chris(), card.id(), typed(card, 3, 6, "Fri")));
        assertThat(boards.find(world.ana(), card.id()).text().value()).isEqualTo("soup on Tuesdays / Fridays");
    }

    @Test
    void what_was_typed_exactly_is_logged_exactly() {
        var card = world.card(world.ana(), "aa");
        cards.reword(world.bo(), card.id(), typed(card, 1, 1, "a"));
        var onto = cards.reword(world.chris(), card.id(), typed(card, 1, 2, "b"));
        assertThat(onto.card().text().value()).isEqualTo("aab");
        assertThat(onto.steps().getFirst().changes()).isEqualTo(new TextChanges(List.of(new Splice(1, 1, "a"))));
    }

    @Test
    void spaces_that_come_to_stand_at_the_end_go() {
        var card = world.card(world.ana(), "one two");
        cards.reword(world.bo(), card.id(), typed(card, 0, 3, "1"));
        var rest = cards.reword(world.chris(), card.id(), typed(card, 4, 7, "2"));
        assertThat(rest.card().text().value()).isEqualTo("1 2");
        var none = cards.reword(world.dewi(), card.id(), said(rest.card(), "1"));
        assertThat(none.card().text().value()).isEqualTo("1");
    }

    @Test
    void changes_that_do_not_lead_to_the_words_are_not_believed() {
        var card = world.card(world.ana(), "on Mondays");
        var told = new Rewording(
                1, new CardText("on Fridays"), new TextChanges(List.of(new Splice(90, 99, "x"))), UUID.randomUUID());
        var reworded = cards.reword(world.bo(), card.id(), told);
        assertThat(reworded.card().text().value()).isEqualTo("on Fridays");
        assertThat(reworded.steps().getFirst().changes().apply("on Mondays")).isEqualTo("on Fridays");
    }

    @Test
    void a_version_that_a_card_never_had_is_not_found() {
        var card = world.card(world.ana(), "greeting");
        assertThatThrownBy(() -> cards.reword(world.ana(), card.id(), 2, new CardText("other")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.reword(world.ana(), card.id(), 0, new CardText("other")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void two_texts_that_are_too_long_together_are_refused_and_the_card_stays() {
        var card = world.card(world.ana(), "a");
        var long1 = reword(world.ana(), card, "b".repeat(CardText.MOST));
        assertRefused("refusal.text.long", () -> reword(world.bo(), card, "c".repeat(CardText.MOST)));
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(long1);
    }

    @Test
    void the_longest_card_is_kept_in_any_language() {
        String trees = "🌳".repeat(CardText.MOST);
        var card = world.card(world.ana(), trees);
        var meant = cards.mean(world.ana(), card.id(), new CardText(trees));
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(meant);
        assertThat(boards.history(world.ana(), card.id()).getLast().became()).isEqualTo(meant.state());
    }

    @Test
    void what_is_in_the_trash_is_restored_before_it_is_changed() {
        var card = world.card(world.ana(), "greeting");
        cards.archive(world.bo(), card.id());
        assertRefused("refusal.card.archived", () -> reword(world.ana(), card, "other"));
        assertRefused("refusal.card.archived", () -> cards.move(world.ana(), card.id(), card.lane(), null));
        assertRefused("refusal.card.archived", () -> cards.mean(world.ana(), card.id(), card.text()));
    }

    @Test
    void a_card_is_put_away_once_and_comes_back_where_it_stood() {
        var first = world.card(world.ana(), "one");
        var second = world.card(world.ana(), "two");
        var archived = cards.archive(world.bo(), first.id());
        assertThat(cards.archive(world.bo(), first.id())).isEqualTo(archived);
        assertThat(onTheBoard(world.ana())).containsExactly(second);
        assertThat(boards.trash(world.ana(), first.board())).containsExactly(archived);
        var restored = cards.restore(world.ana(), first.id());
        assertThat(cards.restore(world.ana(), first.id())).isEqualTo(restored);
        assertThat(onTheBoard(world.ana())).containsExactly(restored, second);
        assertThat(boards.trash(world.ana(), first.board())).isEmpty();
    }

    @Test
    void a_card_of_a_lane_that_was_put_away_is_restored_after_its_lane() {
        var drops = world.lane(LaneKind.DROPS);
        var card = world.card(world.ana(), drops, "a drop");
        cards.archive(world.ana(), card.id());
        lanes.archive(world.ana(), drops.id());
        assertRefused("refusal.lane.archived", () -> cards.restore(world.ana(), card.id()));
        lanes.restore(world.ana(), drops.id());
        assertThat(cards.restore(world.ana(), card.id()).archivedAt()).isNull();
    }

    @Test
    void a_card_moves_to_the_top_and_below_another_one() {
        var one = world.card(world.ana(), "one");
        var two = world.card(world.ana(), "two");
        var three = world.card(world.ana(), "three");
        three = cards.move(world.chris(), three.id(), three.lane(), null);
        assertThat(onTheBoard(world.ana())).containsExactly(three, one, two);
        three = cards.move(world.chris(), three.id(), three.lane(), one.id());
        assertThat(onTheBoard(world.ana())).containsExactly(one, three, two);
        three = cards.move(world.chris(), three.id(), three.lane(), two.id());
        assertThat(onTheBoard(world.ana())).containsExactly(one, two, three);
        three = cards.move(world.chris(), three.id(), three.lane(), three.id());
        assertThat(onTheBoard(world.ana())).containsExactly(one, two, three);
    }

    @Test
    void below_a_card_that_left_meanwhile_is_at_the_end() {
        var thirdForce = world.lane(LaneKind.THIRD_FORCE).id();
        var one = world.card(world.ana(), "one");
        var gone = world.card(world.ana(), "gone");
        var two = world.card(world.ana(), "two");
        cards.move(world.ana(), gone.id(), thirdForce, null);
        one = cards.move(world.ana(), one.id(), one.lane(), gone.id());
        assertThat(onTheBoard(world.ana())).containsSubsequence(two, one);
        assertThat(cards.move(world.ana(), one.id(), one.lane(), Id.next()).rank())
                .isGreaterThan(two.rank());
    }

    @Test
    void a_card_moves_to_another_lane_of_its_board_and_to_no_other_board() {
        var card = world.card(world.ana(), "greeting");
        var thirdForce = world.lane(LaneKind.THIRD_FORCE);
        assertThat(cards.move(world.chris(), card.id(), thirdForce.id(), null).lane())
                .isEqualTo(thirdForce.id());
        var drops = world.lane(LaneKind.DROPS).id();
        assertThatThrownBy(() -> cards.move(world.ana(), card.id(), drops, null))
                .isInstanceOf(NotFound.class);
        var welfare = world.ownLane(world.chris()).id();
        assertRefused("refusal.lane.other-side", () -> cards.move(world.ana(), card.id(), welfare, null));
    }

    @Test
    void a_value_is_shared_once_each_side_said_what_it_means() {
        var card = world.card(world.ana(), "trust");
        var shared = world.lane(LaneKind.SHARED).id();
        assertRefused("refusal.lane.shared", () -> cards.move(world.gerda(), card.id(), shared, null));
        cards.mean(world.ana(), card.id(), new CardText("a key under the mat"));
        assertThatThrownBy(() -> cards.move(world.gerda(), card.id(), shared, null))
                .satisfies(refused -> assertThat(((org.samenkracht.Refusal) refused).details())
                        .containsExactly(world.welfare().name()));
        cards.mean(world.dewi(), card.id(), new CardText("no report is asked"));
        assertThat(cards.move(world.gerda(), card.id(), shared, null).lane()).isEqualTo(shared);
    }

    @Test
    void nothing_is_written_straight_among_the_shared_values() {
        var shared = world.lane(LaneKind.SHARED);
        assertRefused("refusal.lane.shared", () -> world.card(world.gerda(), shared, "trust"));
    }

    @Test
    void a_side_says_once_what_a_value_means_and_may_say_it_better() {
        var card = world.card(world.ana(), "trust");
        cards.mean(world.ana(), card.id(), new CardText("a key under the mat"));
        var better = cards.mean(world.bo(), card.id(), new CardText("the door is open"));
        assertThat(better.meanings().all())
                .containsExactly(new ValueMeaning(
                        world.residents().id(),
                        new CardText("the door is open"),
                        world.bo().id()));
        assertThat(boards.find(world.chris(), card.id())).isEqualTo(better);
    }

    @Test
    void who_speaks_for_no_side_says_no_meaning() {
        var card = world.card(world.noor(), "trust");
        var text = new CardText("anything");
        assertThatThrownBy(() -> cards.mean(world.gerda(), card.id(), text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.mean(world.noor(), card.id(), text)).isInstanceOf(NotFound.class);
        cards.archive(world.ana(), card.id());
        assertThatThrownBy(() -> cards.mean(world.gerda(), card.id(), text)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_values_have_meanings() {
        var drop = world.card(world.ana(), world.lane(LaneKind.DROPS), "a drop");
        assertThatThrownBy(() -> cards.mean(world.ana(), drop.id(), new CardText("wet")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_newcomer_changes_own_cards_and_no_others() {
        var own = world.card(world.noor(), "curious");
        var others = world.card(world.ana(), "greeting");
        var reworded = reword(world.noor(), own, "curious about all");
        assertThat(cards.move(world.noor(), own.id(), own.lane(), others.id()).rank())
                .isGreaterThan(others.rank());
        cards.archive(world.noor(), own.id());
        assertThat(cards.restore(world.noor(), own.id()).text()).isEqualTo(reworded.text());
        assertThatThrownBy(() -> reword(world.noor(), others, "other")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.move(world.noor(), others.id(), others.lane(), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.archive(world.noor(), others.id())).isInstanceOf(NotFound.class);
        cards.archive(world.ana(), others.id());
        assertThatThrownBy(() -> cards.restore(world.noor(), others.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_newcomer_of_no_side_writes_where_all_write() {
        var odd = world.joins("Odd Else", world.riverside(), null, Role.MEMBER, MembershipStatus.NEWCOMER);
        assertThat(world.card(odd, world.lane(LaneKind.DROPS), "hello").author())
                .isEqualTo(odd.id());
        assertRefused("refusal.lane.other-side", () -> world.card(odd, world.ownLane(world.ana()), "hello"));
    }

    @Test
    void the_log_tells_every_change_with_what_was_and_what_became() {
        var card = world.card(world.ana(), "greeting");
        var reworded = reword(world.bo(), card, "greeting by name");
        var archived = cards.archive(world.chris(), card.id());
        var history = boards.history(world.dewi(), card.id());
        assertThat(history).extracting(Change::verb).containsExactly(Verb.ADDED, Verb.REWORDED, Verb.ARCHIVED);
        assertThat(history)
                .extracting(Change::by)
                .containsExactly(
                        world.ana().id(), world.bo().id(), world.chris().id());
        assertThat(history).extracting(Change::revision).containsExactly(1L, 2L, 3L);
        assertThat(history).extracting(Change::was).containsExactly(null, card.state(), reworded.state());
        assertThat(history)
                .extracting(Change::became)
                .containsExactly(card.state(), reworded.state(), archived.state());
    }

    private Card reword(Member me, Card card, String text) {
        return cards.reword(me, card.id(), card.version(), new CardText(text));
    }

    private java.util.List<Card> onTheBoard(Member me) {
        return boards.open(me, world.values().id()).cards();
    }

    /** What becomes of a card in which Bo and Chris write from the same words, and that are saved so long after each other. */
    private String bothSavedWithin(Duration time) {
        var card = world.card(world.ana(), "on Mondays");
        at(NOON, () -> cards.reword(world.bo(), card.id(), typed(card, 3, 6, "Tues")));
        at(NOON.plus(time), () -> cards.reword(world.chris(), card.id(), typed(card, 3, 6, "Fri")));
        return boards.find(world.ana(), card.id()).text().value();
    }

    private void at(Instant moment, Runnable deed) {
        world.verbs(Today.class).at(moment, deed);
    }

    private static Rewording said(Card card, String text) {
        return new Rewording(card.version(), new CardText(text), null, UUID.randomUUID());
    }

    private static Rewording typed(Card card, int from, int to, String put) {
        var changes = new TextChanges(List.of(new Splice(from, to, put)));
        var text = new CardText(changes.apply(card.text().value()));
        return new Rewording(card.version(), text, changes, UUID.randomUUID());
    }
}
