package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Refusal;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Change;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Links;
import org.samenkracht.board.Veils;
import org.samenkracht.coalition.CoalitionChange;

@OnBothDatabases
class PitStopsTest {

    private final Riverside world;
    private final PitStops pitStops;
    private final Boards boards;
    private final Cards cards;

    PitStopsTest(Database database) {
        world = Riverside.on(database);
        pitStops = world.verbs(PitStops.class);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
    }

    @Test
    void one_pitstop_runs_at_a_time() {
        var opened = pitStops.open(world.gerda(), "  First  evening ");
        assertThat(opened.title()).isEqualTo("First evening");
        assertThat(pitStops.running(world.ana())).contains(opened);
        assertRefused("refusal.pitstop.runs", () -> pitStops.open(world.hugo(), "Another"));
        assertThat(pitStops.running(world.eva())).isEmpty();
        pitStops.close(world.hugo(), opened.id());
        assertThat(pitStops.running(world.ana())).isEmpty();
        assertThat(pitStops.open(world.hugo(), "Another").isOpen()).isTrue();
    }

    @Test
    void another_coalition_holds_its_own_pitstop_meanwhile() {
        pitStops.open(world.gerda(), "First evening");
        assertThat(pitStops.open(world.gijs(), "On the hill").isOpen()).isTrue();
    }

    @Test
    void two_guides_who_open_at_once_open_one_and_the_other_is_told_why() throws Exception {
        var opened = Together.act(4, person -> {
            try {
                return pitStops.open(person % 2 == 0 ? world.gerda() : world.hugo(), "Evening " + person);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo("refusal.pitstop.runs");
                return null;
            }
        });
        assertThat(opened.stream().filter(Objects::nonNull)).hasSize(1);
        assertThat(pitStops.all(world.ana())).hasSize(1);
    }

    @Test
    void two_guides_who_close_at_once_close_once_and_make_session_cards_once() throws Exception {
        var pitStop = pitStops.open(world.gerda(), "First evening");
        var card = world.card(world.ana(), "greeting");
        var closed =
                Together.act(4, person -> pitStops.close(person % 2 == 0 ? world.gerda() : world.hugo(), pitStop.id()));
        assertThat(closed).containsOnly(closed.getFirst());
        assertThat(sessionCards(pitStop)).extracting(SessionCard::card).containsExactly(card.id());
        assertThat(world.verbs(Announcements.class)
                        .on(CoalitionChange.topic(world.riverside().id())))
                .as("joining, opening and closing, each told once")
                .hasSize(7 + 1 + 1);
    }

    @Test
    void only_guides_of_the_coalition_open_and_close() {
        for (var someone : List.of(world.ana(), world.noor(), world.eva())) {
            assertThatThrownBy(() -> pitStops.open(someone, "Mine")).isInstanceOf(NotFound.class);
        }
        var opened = pitStops.open(world.gerda(), "First evening");
        for (var someone : List.of(world.ana(), world.noor(), world.eva(), world.gijs())) {
            assertThatThrownBy(() -> pitStops.close(someone, opened.id())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> pitStops.close(world.gerda(), Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_title_is_needed_and_fits_in_any_language() {
        assertRefused("refusal.text.empty", () -> pitStops.open(world.gerda(), " "));
        assertThat(pitStops.open(world.gerda(), "🌳".repeat(120)).title()).hasSize(240);
    }

    @Test
    void a_change_belongs_to_the_pitstop_that_runs_or_to_the_loose_work() {
        var card = world.card(world.ana(), "before");
        var pitStop = pitStops.open(world.gerda(), "First evening");
        reword(card, 1, "before and during");
        pitStops.close(world.gerda(), pitStop.id());
        reword(card, 2, "before and during and after");
        assertThat(boards.history(world.ana(), card.id()))
                .extracting(Change::pitStop)
                .isEqualTo(java.util.Arrays.asList(null, pitStop.id(), null));
    }

    @Test
    void a_session_card_tells_what_a_card_was_and_became_and_by_which_steps() {
        var old = world.card(world.ana(), "before");
        var pitStop = pitStops.open(world.gerda(), "First evening");
        reword(old, 1, "before and during");
        var fresh = world.card(world.chris(), "new");
        reword(old, 2, "before and during and more");
        assertThat(sessionCards(pitStop)).as("while it runs").isEmpty();
        pitStops.close(world.gerda(), pitStop.id());
        reword(old, 3, "after");
        var made = sessionCards(pitStop);
        assertThat(made).extracting(SessionCard::card).containsExactly(old.id(), fresh.id());
        assertThat(made.getFirst().isNew()).isFalse();
        assertThat(Objects.requireNonNull(made.getFirst().was()).text()).isEqualTo(old.text());
        assertThat(made.getFirst().became().text()).isEqualTo(new CardText("before and during and more"));
        assertThat(made.getFirst().steps()).hasSize(2);
        assertThat(made.getLast().isNew()).isTrue();
    }

    @Test
    void a_session_card_tells_what_was_linked_and_no_longer_is_to_who_may_read_both_cards() {
        var links = world.verbs(Links.class);
        var drops = world.lane(LaneKind.DROPS);
        var soup = world.card(world.ana(), drops, "soup");
        var bread = world.card(world.bo(), drops, "bread");
        var cake = world.card(world.bo(), drops, "cake");
        links.link(world.ana(), soup.id(), cake.id());
        var pitStop = pitStops.open(world.gerda(), "First evening");
        links.link(world.ana(), soup.id(), bread.id());
        links.unlink(world.bo(), cake.id(), soup.id());
        links.link(world.bo(), bread.id(), cake.id());
        links.unlink(world.bo(), bread.id(), cake.id());
        pitStops.close(world.gerda(), pitStop.id());
        var made = sessionCards(pitStop);
        assertThat(made).extracting(SessionCard::card).containsExactly(soup.id(), bread.id());
        assertThat(made).extracting(SessionCard::linked).containsExactly(List.of(bread.id()), List.of());
        assertThat(made).extracting(SessionCard::unlinked).containsExactly(List.of(cake.id()), List.of());
        world.verbs(Veils.class).veil(world.gerda(), cake.id(), "A name stands in it");
        assertThat(sessionCards(pitStop)).extracting(SessionCard::unlinked).containsExactly(List.of());
        world.verbs(Veils.class).veil(world.gerda(), soup.id(), "A name stands in it");
        assertThat(sessionCards(pitStop)).isEmpty();
    }

    @Test
    void session_cards_of_three_boards_stand_in_the_order_in_which_they_were_touched() {
        var pitStop = pitStops.open(world.gerda(), "First evening");
        var drop = world.card(world.ana(), world.lane(LaneKind.DROPS), "a drop");
        var value = world.card(world.ana(), "a value");
        var knot = world.card(world.ana(), world.lane(LaneKind.BETWEEN_US), "a knot");
        pitStops.close(world.gerda(), pitStop.id());
        assertThat(sessionCards(pitStop))
                .extracting(SessionCard::card)
                .containsExactlyInAnyOrder(drop.id(), value.id(), knot.id());
        assertThat(sessionCards(pitStop))
                .extracting(card -> card.steps().getFirst().at())
                .isSorted();
    }

    @Test
    void everybody_in_the_coalition_reads_back_and_nobody_else() {
        var pitStop = pitStops.open(world.gerda(), "First evening");
        var closed = pitStops.close(world.gerda(), pitStop.id());
        assertThat(pitStops.find(world.noor(), pitStop.id())).isEqualTo(closed);
        assertThat(pitStops.enter(world.ana().person(), pitStop.id())).isEqualTo(world.ana());
        assertThat(pitStops.all(world.eva())).isEmpty();
        assertThatThrownBy(() -> pitStops.find(world.eva(), pitStop.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pitStops.sessionCards(world.eva(), pitStop.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pitStops.enter(world.eva().person(), pitStop.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pitStops.find(world.ana(), Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_pitstop_is_the_first_to_read() {
        var first = closed("First evening");
        var second = closed("Second evening");
        var third = pitStops.open(world.gerda(), "Third evening");
        assertThat(pitStops.all(world.ana())).containsExactly(third, second, first);
        assertThat(pitStops.held(world.riverside().id())).containsExactly(second, first);
    }

    @Test
    void a_change_made_while_a_pitstop_closes_is_in_its_cards_or_in_the_loose_work_and_never_lost() throws Exception {
        var pitStop = pitStops.open(world.gerda(), "First evening");
        Together.act(
                5,
                person -> person == 0
                        ? pitStops.close(world.gerda(), pitStop.id())
                        : world.card(person == 1 ? world.gerda() : world.ana(), world.lane(LaneKind.DROPS), "a drop"));
        long during = boards.changesIn(pitStop.id()).size();
        assertThat(sessionCards(pitStop)).hasSize((int) during);
        assertThat(boards.open(world.ana(), world.reflections().id()).cards()).hasSize(4);
    }

    @Test
    void a_guide_who_opens_and_closes_while_writing_on_all_boards_stops_nobody() throws Exception {
        var lanes = List.of(world.ownLane(world.ana()), world.lane(LaneKind.BETWEEN_US), world.lane(LaneKind.DROPS));
        Together.act(4, person -> {
            for (int round = 0; round < 15; round++) {
                if (person == 0) {
                    pitStops.close(
                            world.gerda(),
                            pitStops.open(world.gerda(), "Evening " + round).id());
                } else {
                    world.card(world.gerda(), lanes.get(person - 1), "said at the table");
                }
            }
            return person;
        });
        assertThat(pitStops.held(world.riverside().id())).hasSize(15);
    }

    private PitStop closed(String title) {
        return pitStops.close(world.gerda(), pitStops.open(world.gerda(), title).id());
    }

    private List<SessionCard> sessionCards(PitStop pitStop) {
        return pitStops.sessionCards(world.dewi(), pitStop.id());
    }

    private void reword(Card card, int base, String text) {
        cards.reword(world.bo(), card.id(), base, new CardText(text));
    }
}
