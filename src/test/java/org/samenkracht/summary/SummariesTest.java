package org.samenkracht.summary;

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
import org.samenkracht.Together;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Lanes;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.Role;
import org.samenkracht.live.Mark;
import org.samenkracht.pitstop.PitStops;

@OnBothDatabases
class SummariesTest {

    private final Riverside world;
    private final Consents consents;
    private final Summaries summaries;
    private final Cards cards;

    SummariesTest(Database database) {
        world = Riverside.on(database);
        consents = world.verbs(Consents.class);
        summaries = world.verbs(Summaries.class);
        cards = world.verbs(Cards.class);
    }

    @Test
    void without_keys_the_fund_reads_nothing_of_the_cards() {
        world.card(world.ana(), "greeting");
        assertThat(quotations()).isEmpty();
    }

    @Test
    void one_sides_key_opens_nothing() {
        var card = world.card(world.ana(), "greeting");
        consents.turn(world.ana(), card.id(), 1);
        consents.turn(world.bo(), card.id(), 1);
        assertThat(quotations()).isEmpty();
        assertThat(consents.of(world.chris(), card.id()).released()).isEmpty();
    }

    @Test
    void the_keys_of_all_sides_for_the_same_words_release_a_card() {
        var card = world.card(world.ana(), "greeting");
        var keys = released(card);
        assertThat(keys.released()).contains(card.text());
        assertThat(quotations()).containsExactly("greeting");
    }

    @Test
    void a_card_reworded_afterwards_is_read_as_it_was_agreed_to() {
        var card = world.card(world.ana(), "greeting");
        released(card);
        cards.reword(world.bo(), card.id(), 1, new CardText("greeting by name"));
        assertThat(quotations()).containsExactly("greeting");
    }

    @Test
    void a_key_for_other_words_than_the_other_sides_releases_nothing_until_they_agree_again() {
        var card = world.card(world.ana(), "greeting");
        released(card);
        cards.reword(world.bo(), card.id(), 1, new CardText("greeting by name"));
        consents.turn(world.bo(), card.id(), 2);
        assertThat(quotations()).isEmpty();
        consents.turn(world.dewi(), card.id(), 2);
        assertThat(quotations()).containsExactly("greeting by name");
    }

    @Test
    void nobody_agrees_to_words_not_seen() {
        var card = world.card(world.ana(), "greeting");
        cards.reword(world.bo(), card.id(), 1, new CardText("greeting by name"));
        assertRefused("refusal.key.changed", () -> consents.turn(world.chris(), card.id(), 1));
    }

    @Test
    void a_key_turned_back_closes_at_once_and_may_be_turned_back_again() {
        var card = world.card(world.ana(), "greeting");
        released(card);
        consents.turnBack(world.bo(), card.id());
        assertThat(quotations()).isEmpty();
        assertThat(consents.turnBack(world.ana(), card.id()).turned()).hasSize(1);
    }

    @Test
    void a_card_in_the_trash_or_in_a_lane_put_away_is_not_read_until_it_is_back() {
        var card = world.card(world.ana(), "greeting");
        released(card);
        cards.archive(world.ana(), card.id());
        assertThat(quotations()).isEmpty();
        assertRefused("refusal.card.archived", () -> consents.turn(world.ana(), card.id(), 2));
        cards.restore(world.ana(), card.id());
        assertThat(quotations()).containsExactly("greeting");
        world.verbs(Lanes.class).archive(world.ana(), card.lane());
        assertThat(quotations()).isEmpty();
        world.verbs(Lanes.class).restore(world.ana(), card.lane());
        assertThat(quotations()).containsExactly("greeting");
    }

    @Test
    void three_sides_have_three_keys() {
        var trio = world.coalition(
                world.expedition(),
                "Trio",
                new NewParty("Street", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE),
                new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE),
                new NewParty("Homes", PartyKind.HOUSING_COOPERATIVE, Mark.TRIANGLE));
        var members = world.sides(trio).stream()
                .map(side -> world.joins("Of " + side.name(), trio, side, Role.MEMBER, MembershipStatus.MEMBER))
                .toList();
        var card = world.card(members.getFirst(), "three of us");
        members.subList(0, 2).forEach(member -> consents.turn(member, card.id(), 1));
        assertThat(quotations()).isEmpty();
        consents.turn(members.getLast(), card.id(), 1);
        assertThat(quotations()).containsExactly("three of us");
    }

    @Test
    void only_who_speaks_for_a_side_turns_its_key() {
        var card = world.card(world.ana(), "greeting");
        for (var someone : List.of(world.gerda(), world.noor(), world.eva())) {
            assertThatThrownBy(() -> consents.turn(someone, card.id(), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> consents.turnBack(someone, card.id())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> consents.of(world.eva(), card.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.on(world.eva(), card.board())).isInstanceOf(NotFound.class);
    }

    @Test
    void two_of_one_side_who_turn_its_key_at_once_turn_it_once() throws Exception {
        var card = world.card(world.ana(), "greeting");
        Together.act(6, person -> consents.turn(person % 2 == 0 ? world.ana() : world.bo(), card.id(), 1));
        assertThat(consents.of(world.ana(), card.id()).turned()).hasSize(1);
    }

    @Test
    void the_keys_of_a_board_are_read_together() {
        var one = world.card(world.ana(), "one");
        var two = world.card(world.ana(), "two");
        world.card(world.ana(), "three");
        var ofOne = released(one);
        var ofTwo = consents.turn(world.ana(), two.id(), 1);
        var all = consents.on(world.noor(), one.board());
        assertThat(all.keySet()).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(all.get(one.id()).turned()).containsExactlyInAnyOrderElementsOf(ofOne.turned());
        assertThat(all.get(two.id())).isEqualTo(ofTwo);
    }

    @Test
    void quotations_stand_in_the_order_of_boards_lanes_and_cards() {
        var drop = world.card(world.ana(), world.lane(LaneKind.DROPS), "drop");
        var second = world.card(world.ana(), "second");
        var care = world.card(world.chris(), "care");
        var first = world.card(world.ana(), "first");
        cards.move(world.ana(), first.id(), first.lane(), null);
        List.of(drop, second, care).forEach(this::released);
        consents.turn(world.ana(), first.id(), 2);
        consents.turn(world.chris(), first.id(), 2);
        assertThat(quotations()).containsExactly("first", "second", "care", "drop");
    }

    @Test
    void a_summary_tells_of_its_expedition_coalitions_sides_and_pitstops_held() {
        var pitStops = world.verbs(PitStops.class);
        var first = pitStops.close(
                world.gerda(), pitStops.open(world.gerda(), "First evening").id());
        var second = pitStops.close(
                world.gerda(), pitStops.open(world.gerda(), "Second evening").id());
        pitStops.open(world.gerda(), "Still open");
        var summary = summaries.read(world.femke().id(), world.expedition().id());
        assertThat(summary.expedition()).isEqualTo(world.expedition());
        var chapter = summary.chapters().getFirst();
        assertThat(chapter.coalition()).isEqualTo(world.riverside());
        assertThat(chapter.parties()).containsExactly(world.residents(), world.welfare());
        assertThat(chapter.pitStops()).containsExactly(first.openedAt(), second.openedAt());
    }

    @Test
    void only_the_funder_of_the_expedition_reads_its_summary() {
        var expedition = world.expedition().id();
        for (var someone : List.of(
                world.frits().id(),
                world.hilde().id(),
                world.ana().person(),
                world.gerda().person())) {
            assertThatThrownBy(() -> summaries.read(someone, expedition)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> summaries.read(world.femke().id(), Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_open_summary_hears_of_keys_and_of_what_is_put_away_and_back() {
        var card = world.card(world.ana(), "greeting");
        var topic = ConsentChange.SummaryChange.topic(world.expedition().id());
        var heard = world.verbs(Announcements.class);
        var keys = consents.turn(world.ana(), card.id(), 1);
        assertThat(heard.on(topic)).hasSize(1);
        assertThat(heard.on(ConsentChange.topic(card.board()))).containsExactly(new ConsentChange(keys));
        cards.archive(world.ana(), card.id());
        assertThat(heard.on(topic)).hasSize(2);
        cards.restore(world.ana(), card.id());
        assertThat(heard.on(topic)).hasSize(3);
        world.verbs(Lanes.class).archive(world.ana(), card.lane());
        assertThat(heard.on(topic)).hasSize(4);
    }

    private Keys released(Card card) {
        consents.turn(world.ana(), card.id(), card.version());
        return consents.turn(world.chris(), card.id(), card.version());
    }

    private List<String> quotations() {
        return summaries.read(world.femke().id(), world.expedition().id()).chapters().stream()
                .flatMap(chapter -> chapter.quotations().stream())
                .map(quotation -> quotation.text().value())
                .toList();
    }
}
