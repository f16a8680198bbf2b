package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards that belong together are linked. */
@OnBothDatabases
class LinksTest {

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Links links;
    private final Undoing undoing;
    private final Veils veils;
    private final Card bench;
    private final Card soup;

    LinksTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        links = world.verbs(Links.class);
        undoing = world.verbs(Undoing.class);
        veils = world.verbs(Veils.class);
        bench = world.card(world.ana(), world.lane(LaneKind.DROPS), "a bench");
        soup = world.card(world.chris(), world.lane(LaneKind.DETOURS), "soup");
    }

    @Test
    void a_link_counts_for_both_cards_is_made_once_and_taken_away_from_either() {
        var linked = links.link(world.ana(), bench.id(), soup.id());
        assertThat(links.link(world.bo(), soup.id(), bench.id()).links()).isEqualTo(CardLinks.NONE);
        assertThat(links.link(world.bo(), bench.id(), soup.id())).isEqualTo(linked);
        assertLinked(world.dewi());
        assertThat(links.unlink(world.chris(), soup.id(), bench.id()).id()).isEqualTo(bench.id());
        assertThat(links.unlink(world.chris(), soup.id(), bench.id()).links()).isEqualTo(CardLinks.NONE);
        assertNotLinked(world.dewi());
        assertThat(verbs()).containsExactly(Verb.ADDED, Verb.ADDED, Verb.LINKED, Verb.UNLINKED);
    }

    @Test
    void both_cards_have_it_in_their_history() {
        links.link(world.ana(), bench.id(), soup.id());
        cards.reword(world.chris(), soup.id(), 1, new CardText("soup with bread"));
        links.unlink(world.bo(), soup.id(), bench.id());
        assertThat(boards.history(world.ana(), bench.id()))
                .extracting(Change::verb)
                .containsExactly(Verb.ADDED, Verb.LINKED, Verb.UNLINKED);
        assertThat(boards.history(world.ana(), soup.id()))
                .extracting(Change::verb)
                .containsExactly(Verb.ADDED, Verb.LINKED, Verb.REWORDED, Verb.UNLINKED);
        assertThat(boards.history(world.ana(), soup.id()).getLast().other()).contains(soup.id());
        assertThat(boards.words(world.ana(), Set.of(soup.id())))
                .containsExactly(java.util.Map.entry(soup.id(), new CardText("soup with bread")));
    }

    @Test
    void all_are_told_which_two_cards_it_is_about() {
        links.link(world.ana(), bench.id(), soup.id());
        links.unlink(world.chris(), soup.id(), bench.id());
        assertThat(told())
                .extracting(BoardChange::links)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(new Link(bench.id(), soup.id())),
                        List.of(new Link(bench.id(), soup.id())));
    }

    @Test
    void a_card_is_not_linked_with_itself_or_with_a_card_of_another_board_or_coalition() {
        var value = world.card(world.ana(), "greeting");
        var theirs = world.card(world.eva(), world.ownLane(world.eva()), "of the hill");
        assertRefused("refusal.link.self", () -> links.link(world.ana(), bench.id(), bench.id()));
        for (var unknown : List.<Id<Card>>of(value.id(), theirs.id(), Id.next())) {
            assertThatThrownBy(() -> links.link(world.ana(), bench.id(), unknown))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.link(world.ana(), unknown, bench.id()))
                    .isInstanceOf(NotFound.class);
        }
        assertNotLinked(world.ana());
    }

    @Test
    void a_newcomer_links_nothing_own_cards_neither() {
        var own = world.card(world.noor(), world.lane(LaneKind.DROPS), "a cake");
        var another = world.card(world.noor(), world.lane(LaneKind.DROPS), "a pie");
        assertThatThrownBy(() -> links.link(world.noor(), own.id(), another.id()))
                .isInstanceOf(NotFound.class);
        links.link(world.ana(), own.id(), another.id());
        assertThatThrownBy(() -> links.unlink(world.noor(), own.id(), another.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_linked_with_twenty_cards_is_linked_with_no_more() {
        IntStream.range(0, 10).forEach(number -> {
            links.link(world.ana(), bench.id(), drop(number).id());
            links.link(world.ana(), drop(number).id(), bench.id());
        });
        assertRefused("refusal.link.many", () -> links.link(world.ana(), bench.id(), soup.id()));
        assertRefused("refusal.link.many", () -> links.link(world.ana(), soup.id(), bench.id()));
    }

    @Test
    void nothing_is_linked_on_a_board_or_with_a_lane_that_is_locked_whatever_an_old_page_asks_for() {
        var openings = world.verbs(Openings.class);
        var board = bench.board();
        openings.set(world.gerda(), board, Openness.LOCKED);
        assertRefused("refusal.board.locked", () -> links.link(world.ana(), bench.id(), soup.id()));
        openings.set(world.gerda(), board, Openness.OPEN);
        openings.lock(world.gerda(), soup.lane());
        assertRefused("refusal.lane.locked", () -> links.link(world.ana(), bench.id(), soup.id()));
        assertRefused("refusal.lane.locked", () -> links.link(world.ana(), soup.id(), bench.id()));
        openings.unlock(world.gerda(), soup.lane());
        links.link(world.ana(), bench.id(), soup.id());
        openings.lock(world.gerda(), soup.lane());
        assertRefused("refusal.lane.locked", () -> links.unlink(world.ana(), bench.id(), soup.id()));
        assertThatThrownBy(() -> undoing.undo(world.ana(), board, null))
                .isInstanceOf(Stuck.class)
                .hasMessageContaining("refusal.lane.locked");
        assertLinked(world.ana());
    }

    @Test
    void a_quiet_card_and_a_hidden_one_are_as_unknown_as_none() {
        world.verbs(Openings.class).set(world.gerda(), bench.board(), Openness.QUIET);
        var quiet = world.verbs(QuietCards.class).write(world.chris(), Id.next(), soup.lane(), new CardText("hush"));
        veils.veil(world.gerda(), soup.id(), "a name in it");
        for (var unknown : List.<Id<Card>>of(quiet.id(), soup.id(), Id.next())) {
            assertThatThrownBy(() -> links.link(world.ana(), bench.id(), unknown))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.unlink(world.ana(), unknown, bench.id()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> links.link(world.chris(), bench.id(), quiet.id()))
                .isInstanceOf(NotFound.class);
        assertRefused("refusal.card.veiled", () -> links.link(world.chris(), bench.id(), soup.id()));
        assertRefused("refusal.card.veiled", () -> links.link(world.gerda(), soup.id(), bench.id()));
    }

    @Test
    void a_link_tells_nobody_of_a_hidden_card_and_comes_back_with_it() {
        var third = drop(3);
        links.link(world.ana(), bench.id(), soup.id());
        links.link(world.ana(), soup.id(), third.id());
        veils.veil(world.gerda(), soup.id(), "a name in it");
        assertNotLinked(world.ana());
        assertLinked(world.chris());
        assertLinked(world.gerda());
        assertThat(boards.history(world.ana(), bench.id()))
                .extracting(Change::verb)
                .containsExactly(Verb.ADDED);
        assertThat(boards.history(world.gerda(), bench.id())).hasSize(2);
        assertThat(boards.words(world.ana(), Set.of(soup.id()))).isEmpty();

        cards.reword(world.bo(), bench.id(), 2, new CardText("a green bench"));
        cards.move(world.bo(), bench.id(), third.lane(), null);
        assertThat(told().getLast().links()).isEmpty();

        veils.lift(world.gerda(), soup.id());
        assertLinked(world.ana());
        var lifted = world.verbs(Announcements.class)
                .on(BoardGuided.topic(bench.board()))
                .getLast();
        assertThat(lifted.links())
                .containsExactlyInAnyOrder(new Link(soup.id(), third.id()), new Link(bench.id(), soup.id()));
        assertThat(boards.history(world.ana(), bench.id())).hasSize(4);
    }

    @Test
    void a_card_that_is_put_away_takes_its_links_along_and_brings_them_back() {
        links.link(world.ana(), bench.id(), soup.id());
        cards.archive(world.bo(), bench.id());
        assertRefused("refusal.card.archived", () -> links.link(world.ana(), bench.id(), drop(1).id()));
        assertRefused("refusal.card.archived", () -> links.link(world.ana(), drop(1).id(), bench.id()));
        assertRefused("refusal.card.archived", () -> links.unlink(world.ana(), bench.id(), soup.id()));
        assertThat(boards.open(world.ana(), bench.board()).cards())
                .allSatisfy(card -> assertThat(card.links()).isEqualTo(CardLinks.NONE));
        cards.restore(world.bo(), bench.id());
        assertThat(told().getLast().links()).containsExactly(new Link(bench.id(), soup.id()));
        assertLinked(world.dewi());
    }

    @Test
    void whoever_linked_takes_that_back_and_does_it_again_but_not_over_what_others_did() {
        var board = bench.board();
        links.link(world.ana(), bench.id(), soup.id());
        assertThat(undoing.undo(world.ana(), board, null).verb()).isEqualTo(Verb.UNLINKED);
        assertNotLinked(world.ana());
        assertThat(undoing.redo(world.ana(), board).verb()).isEqualTo(Verb.LINKED);
        assertLinked(world.ana());
        links.unlink(world.bo(), soup.id(), bench.id());
        assertRefused("refusal.undo.UNLINKED", () -> undoing.undo(world.ana(), board, null));
        assertThat(undoing.undo(world.bo(), board, null).verb()).isEqualTo(Verb.LINKED);
        assertLinked(world.ana());
        links.unlink(world.bo(), soup.id(), bench.id());
        links.link(world.chris(), soup.id(), bench.id());
        assertRefused("refusal.undo.link", () -> undoing.undo(world.bo(), board, null));
    }

    @Test
    void words_that_are_said_again_and_cards_that_move_keep_their_links() {
        links.link(world.ana(), bench.id(), soup.id());
        cards.reword(world.bo(), bench.id(), 1, new CardText("a green bench"));
        cards.move(world.bo(), bench.id(), soup.lane(), soup.id());
        world.verbs(Versions.class).putBack(world.bo(), bench.id(), 1, 4);
        assertThat(boards.find(world.ana(), bench.id()).links().to()).containsExactly(soup.id());
        assertThat(boards.find(world.ana(), bench.id()).text()).isEqualTo(bench.text());
    }

    @Test
    void all_who_link_the_same_two_cards_at_once_from_both_sides_make_one_link() throws Exception {
        var people = List.of(world.ana(), world.bo(), world.chris(), world.dewi());
        Together.act(
                8,
                person -> person % 2 == 0
                        ? links.link(people.get(person / 2), bench.id(), soup.id())
                        : links.link(people.get(person / 2), soup.id(), bench.id()));
        assertThat(verbs()).containsExactly(Verb.ADDED, Verb.ADDED, Verb.LINKED);
        Together.act(
                8,
                person -> person % 2 == 0
                        ? links.unlink(people.get(person / 2), bench.id(), soup.id())
                        : links.unlink(people.get(person / 2), soup.id(), bench.id()));
        assertThat(verbs()).containsExactly(Verb.ADDED, Verb.ADDED, Verb.LINKED, Verb.UNLINKED);
        assertNotLinked(world.ana());
    }

    @Test
    void the_log_says_nothing_more_of_a_card_without_links() {
        cards.reword(world.ana(), bench.id(), 1, new CardText("a green bench"));
        links.link(world.ana(), soup.id(), bench.id());
        assertThat(logged(bench)).noneMatch(line -> line.contains("links"));
        assertThat(logged(soup)).last().asString().contains("\"links\":[\"" + bench.id() + "\"]");
    }

    private Card drop(int number) {
        return world.card(world.ana(), world.lane(LaneKind.DROPS), "drop " + number);
    }

    private void assertLinked(Member reader) {
        assertThat(linked(reader)).containsExactly(soup.id());
    }

    private void assertNotLinked(Member reader) {
        assertThat(linked(reader)).isEmpty();
    }

    /** With which cards this member sees the bench linked, on a board that is opened now. */
    private List<Id<Card>> linked(Member reader) {
        return boards.open(reader, bench.board()).cards().stream()
                .filter(card -> card.id().equals(bench.id()))
                .flatMap(card -> card.links().to().stream())
                .toList();
    }

    private List<BoardChange> told() {
        return world.verbs(Announcements.class).on(BoardChange.topic(bench.board()));
    }

    private List<Verb> verbs() {
        return told().stream().map(BoardChange::verb).toList();
    }

    private List<String> logged(Card card) {
        return world.verbs(JdbcClient.class)
                .sql("select became from change where card = ? order by card_version")
                .param(card.id().value())
                .query(String.class)
                .list();
    }
}
