package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class QuietCardsTest {

    private final Riverside world;
    private final QuietCards quiet;
    private final Openings openings;
    private final Boards boards;
    private final Cards cards;
    private final JdbcClient database;
    private final Id<Board> board;
    private final Lane drops;

    QuietCardsTest(Database database) {
        world = Riverside.on(database);
        quiet = world.verbs(QuietCards.class);
        openings = world.verbs(Openings.class);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        this.database = world.verbs(JdbcClient.class);
        board = world.reflections().id();
        drops = world.lane(LaneKind.DROPS);
        openings.set(world.gerda(), board, Openness.QUIET);
    }

    @Test
    void what_is_written_quietly_is_told_to_nobody_but_its_author() {
        var card = written(world.ana(), "unheard");
        assertThat(quiet.mine(world.ana(), board)).containsExactly(card);
        for (var other : List.of(world.bo(), world.chris(), world.gerda(), world.noor())) {
            assertThat(quiet.mine(other, board)).isEmpty();
            assertThat(boards.open(other, board).cards()).isEmpty();
            assertThat(boards.trash(other, board)).isEmpty();
            isNotFound(() -> boards.find(other, card.id()));
            isNotFound(() -> boards.history(other, card.id()));
            isNotFound(() -> cards.move(other, card.id(), drops.id(), null));
            isNotFound(() -> quiet.reword(other, card.id(), said(1, "heard")));
            isNotFound(() -> quiet.takeBack(other, card.id()));
        }
        assertThat(told()).isEmpty();
        assertThat(rows("change")).isZero();
        assertThat(rows("card")).isZero();
        assertThat(world.verbs(Undoing.class).possible(world.ana(), board))
                .isEqualTo(new Undone.Possible(false, false));
    }

    @Test
    void how_much_was_written_is_told_to_all_and_nothing_else_of_it() {
        written(world.ana(), "one");
        written(world.ana(), "two");
        var third = written(world.chris(), "three");
        assertThat(quiet.written(world.dewi(), board)).isEqualTo(new Written(2, 3));
        quiet.takeBack(world.chris(), third.id());
        assertThat(world.verbs(Announcements.class).on(Written.Change.topic(board)))
                .extracting(Written.Change::written)
                .containsExactly(new Written(1, 1), new Written(1, 2), new Written(2, 3), new Written(1, 2));
        assertThat(world.verbs(Announcements.class)
                        .on(QuietChange.topic(world.chris().id())))
                .hasSize(2);
    }

    @Test
    void an_author_says_it_in_other_words_and_throws_it_away() {
        var card = written(world.ana(), "one");
        var reworded = quiet.reword(world.ana(), card.id(), said(1, "won"));
        assertThat(quiet.mine(world.ana(), board)).containsExactly((QuietCard) reworded);
        assertThat(quiet.reword(world.ana(), card.id(), said(1, "won"))).isEqualTo(reworded);
        quiet.takeBack(world.ana(), card.id());
        assertThat(quiet.mine(world.ana(), board)).isEmpty();
        isNotFound(() -> quiet.takeBack(world.ana(), card.id()));
        assertThat(rows("quiet_card")).isZero();
    }

    @Test
    void a_browser_that_sends_a_card_again_adds_it_once_quiet_or_shown() {
        Id<Card> id = Id.next();
        var card = quiet.write(world.ana(), id, drops.id(), new CardText("once"));
        assertThat(quiet.write(world.ana(), id, drops.id(), new CardText("once")))
                .isEqualTo(card);
        isNotFound(() -> quiet.write(world.bo(), id, drops.id(), new CardText("mine")));
        quiet.show(world.gerda(), board);
        openings.set(world.gerda(), board, Openness.QUIET);
        assertThat(quiet.write(world.ana(), id, drops.id(), new CardText("once")))
                .isInstanceOf(Card.class);
        isNotFound(() -> quiet.write(world.bo(), id, drops.id(), new CardText("mine")));
        assertThat(onTheBoard()).hasSize(1);
    }

    @Test
    void shown_they_are_cards_of_their_authors_with_a_line_of_the_log_each() {
        var one = written(world.ana(), "one");
        quiet.reword(world.ana(), one.id(), said(1, "won"));
        written(world.chris(), "two");
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard())
                .extracting(Card::author)
                .containsExactlyInAnyOrder(world.ana().id(), world.chris().id());
        var shown = boards.find(world.bo(), one.id());
        assertThat(shown.text()).isEqualTo(new CardText("won"));
        assertThat(boards.history(world.bo(), one.id()))
                .as("what it said before is nobody's business")
                .extracting(change -> change.became().text())
                .containsExactly(new CardText("won"));
        assertThat(told()).extracting(BoardChange::revision).containsExactly(1L, 2L);
        assertThat(boards.open(world.ana(), board).board().revision()).isEqualTo(2);
        assertThat(openings.of(world.ana(), board)).isEqualTo(Openness.OPEN);
        assertThat(quiet.written(world.ana(), board)).isEqualTo(Written.NOTHING);
        assertThat(rows("quiet_card")).isZero();
        quiet.show(world.hugo(), board);
        assertThat(acts()).containsExactly(GuideAct.QUIET_BEGUN, GuideAct.CARDS_SHOWN);
        assertThat(world.verbs(Undoing.class).undo(world.ana(), board, null).card())
                .as("an author may undo it as any card")
                .isNotNull();
    }

    @Test
    void shown_they_stand_below_what_was_there_in_no_order_of_writing() {
        openings.set(world.gerda(), board, Openness.OPEN);
        var first = world.card(world.bo(), drops, "was here before");
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 20 && orders.size() < 2; round++) {
            openings.set(world.gerda(), board, Openness.QUIET);
            for (var text : List.of("a", "b", "c", "d")) {
                written(world.ana(), text);
            }
            quiet.show(world.gerda(), board);
            assertThat(onTheBoard()).first().isEqualTo(first);
            var shown = onTheBoard().stream().skip(1).toList();
            assertThat(shown)
                    .extracting(Card::changedAt)
                    .containsOnly(shown.getFirst().changedAt());
            orders.add(shown.stream().map(card -> card.text().value()).toList());
            shown.forEach(card -> cards.archive(world.ana(), card.id()));
        }
        assertThat(orders).as("four cards in the same order twenty times").hasSizeGreaterThan(1);
    }

    @Test
    void words_on_their_way_while_the_cards_are_shown_arrive() {
        var card = written(world.ana(), "one");
        quiet.reword(world.ana(), card.id(), said(1, "won"));
        quiet.show(world.gerda(), board);
        assertThat(quiet.reword(world.ana(), card.id(), said(2, "won by all")).id())
                .isEqualTo(card.id());
        assertThat(cards.reword(world.ana(), card.id(), said(1, "won by us"))
                        .card()
                        .text())
                .isEqualTo(new CardText("won by all by us"));
        isNotFound(() -> cards.reword(world.ana(), card.id(), said(0, "lost")));
    }

    @Test
    void a_card_that_comes_late_is_a_card_as_any_other() {
        quiet.show(world.gerda(), board);
        var late = quiet.write(world.ana(), Id.next(), drops.id(), new CardText("from a tunnel"));
        assertThat(onTheBoard()).containsExactly((Card) late);
    }

    @Test
    void who_does_not_know_that_it_is_quiet_shows_nothing() {
        assertRefused(
                "refusal.board.quiet", () -> cards.add(world.ana(), Id.next(), drops.id(), new CardText("by hand")));
        assertRefused(
                "refusal.lane.undercurrent",
                () -> quiet.write(
                        world.ana(),
                        Id.next(),
                        world.lane(LaneKind.UNDERCURRENT).id(),
                        new CardText("by hand")));
    }

    @Test
    void what_stands_on_the_board_is_changed_as_ever_meanwhile() {
        openings.set(world.gerda(), board, Openness.OPEN);
        var card = world.card(world.bo(), drops, "was here before");
        openings.set(world.gerda(), board, Openness.QUIET);
        assertThat(cards.reword(world.ana(), card.id(), 1, new CardText("is here still"))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_locked_board_and_a_locked_lane_take_nothing_quiet_either() {
        var card = written(world.ana(), "one");
        openings.lock(world.gerda(), drops.id());
        everythingIsRefused(card, "refusal.lane.locked");
        openings.unlock(world.gerda(), drops.id());
        openings.set(world.gerda(), board, Openness.LOCKED);
        everythingIsRefused(card, "refusal.board.locked");
        assertThat(quiet.mine(world.ana(), board)).containsExactly(card);
    }

    @Test
    void what_stands_in_a_locked_lane_is_shown_once_that_is_open() {
        var card = written(world.ana(), "one");
        openings.lock(world.gerda(), drops.id());
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard()).isEmpty();
        assertThat(quiet.written(world.bo(), board)).isEqualTo(new Written(1, 1));
        openings.unlock(world.gerda(), drops.id());
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard()).extracting(Card::id).containsExactly(card.id());
    }

    @Test
    void opening_a_board_shows_nothing_and_loses_nothing() {
        var card = written(world.ana(), "one");
        openings.set(world.gerda(), board, Openness.OPEN);
        assertThat(quiet.mine(world.ana(), board)).containsExactly(card);
        assertThat(onTheBoard()).isEmpty();
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard()).extracting(Card::id).containsExactly(card.id());
    }

    @Test
    void who_left_is_still_shown_and_a_card_whose_lane_was_put_away_is_found_with_it() {
        var leaver = world.member("Lea Leaver", world.residents());
        var left = written(leaver, "before I go");
        var detours = world.lane(LaneKind.DETOURS);
        var away = (QuietCard) quiet.write(world.ana(), Id.next(), detours.id(), new CardText("the long way"));
        world.verbs(Members.class).leave(leaver);
        world.verbs(Lanes.class).archive(world.bo(), detours.id());
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard()).extracting(Card::id).containsExactly(left.id());
        assertThat(world.verbs(Trash.class).inLanesAway(world.bo(), board))
                .extracting(Card::id)
                .containsExactly(away.id());
    }

    @Test
    void everybody_writes_while_two_guides_show_and_every_card_is_there_once() throws Exception {
        Together.act(6, person -> {
            if (person < 2) {
                quiet.show(person == 0 ? world.gerda() : world.hugo(), board);
                return person;
            }
            for (int card = 0; card < 5; card++) {
                quiet.write(
                        List.of(world.ana(), world.bo(), world.chris(), world.dewi())
                                .get(person - 2),
                        Id.next(),
                        drops.id(),
                        new CardText("card " + card + " of " + person));
            }
            return person;
        });
        quiet.show(world.gerda(), board);
        assertThat(onTheBoard()).extracting(Card::text).hasSize(20).doesNotHaveDuplicates();
        assertThat(quiet.written(world.ana(), board)).isEqualTo(Written.NOTHING);
    }

    @Test
    void only_guides_of_the_coalition_show() {
        for (var someone : List.of(world.ana(), world.noor(), world.eva(), world.gijs())) {
            isNotFound(() -> quiet.show(someone, board));
        }
        isNotFound(() -> quiet.mine(world.eva(), board));
        isNotFound(() -> quiet.written(world.eva(), board));
    }

    private void everythingIsRefused(QuietCard card, String reason) {
        assertRefused(reason, () -> written(world.ana(), "more"));
        assertRefused(reason, () -> quiet.reword(world.ana(), card.id(), said(1, "other words")));
        assertRefused(reason, () -> quiet.takeBack(world.ana(), card.id()));
    }

    private QuietCard written(Member by, String text) {
        return (QuietCard) quiet.write(by, Id.next(), drops.id(), new CardText(text));
    }

    private List<Card> onTheBoard() {
        return boards.open(world.bo(), board).cards();
    }

    private List<BoardChange> told() {
        return world.verbs(Announcements.class).on(BoardChange.topic(board));
    }

    private List<GuideAct> acts() {
        return world.verbs(ActsOfGuides.class).shortly(world.riverside());
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table + " where board = ?")
                .param(board.value())
                .query(Integer.class)
                .single();
    }

    private static Rewording said(int base, String text) {
        return new Rewording(base, new CardText(text), null, null);
    }

    private static void isNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
