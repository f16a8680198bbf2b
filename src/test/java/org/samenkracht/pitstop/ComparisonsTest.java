package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenkracht.pitstop.CardDifference.Kind.LINKED;
import static org.samenkracht.pitstop.CardDifference.Kind.MEANT;
import static org.samenkracht.pitstop.CardDifference.Kind.MOVED;
import static org.samenkracht.pitstop.CardDifference.Kind.NEW;
import static org.samenkracht.pitstop.CardDifference.Kind.PUT_AWAY;
import static org.samenkracht.pitstop.CardDifference.Kind.REWORDED;
import static org.samenkracht.pitstop.CardDifference.Kind.UNLINKED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Lanes;
import org.samenkracht.board.Links;

@OnBothDatabases
class ComparisonsTest {

    private final Riverside world;
    private final PitStops pitStops;
    private final Cards cards;
    private final Comparisons comparisons;

    ComparisonsTest(Database database) {
        world = Riverside.on(database);
        pitStops = world.verbs(PitStops.class);
        cards = world.verbs(Cards.class);
        comparisons = world.verbs(Comparisons.class);
    }

    @Test
    void what_is_other_between_the_beginning_and_the_end_is_told_card_by_card() {
        var drops = world.lane(LaneKind.DROPS);
        var reworded = world.card(world.ana(), drops, "soup");
        var moved = world.card(world.bo(), drops, "bread");
        var away = world.card(world.bo(), drops, "cake");
        var meant = world.card(world.ana(), "we greet each other");
        world.card(world.ana(), drops, "stays as it is");
        var evening = pitStops.open(world.gerda(), "First evening");
        cards.reword(world.ana(), reworded.id(), 1, new CardText("warm soup"));
        cards.move(world.ana(), reworded.id(), world.lane(LaneKind.DETOURS).id(), null);
        cards.move(world.chris(), moved.id(), world.lane(LaneKind.DETOURS).id(), null);
        cards.archive(world.dewi(), away.id());
        cards.mean(world.chris(), meant.id(), new CardText("we see each other"));
        var fresh = world.card(world.chris(), drops, "tea");
        var gone = world.card(world.chris(), drops, "written and put away");
        cards.archive(world.chris(), gone.id());
        pitStops.close(world.gerda(), evening.id());
        world.card(world.ana(), drops, "afterwards");
        assertThat(kinds(new Edge(evening.id(), false), new Edge(evening.id(), true)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        reworded.id(), Set.of(REWORDED, MOVED),
                        moved.id(), Set.of(MOVED),
                        away.id(), Set.of(PUT_AWAY),
                        meant.id(), Set.of(MEANT),
                        fresh.id(), Set.of(NEW)));
    }

    @Test
    void what_is_linked_and_no_longer_is_told_once_and_only_of_cards_in_sight() {
        var links = world.verbs(Links.class);
        var drops = world.lane(LaneKind.DROPS);
        var soup = world.card(world.ana(), drops, "soup");
        var bread = world.card(world.bo(), drops, "bread");
        var cake = world.card(world.bo(), drops, "cake");
        links.link(world.ana(), soup.id(), bread.id());
        links.link(world.ana(), bread.id(), cake.id());
        var evening = pitStops.open(world.gerda(), "First evening");
        links.unlink(world.chris(), bread.id(), soup.id());
        links.link(world.chris(), cake.id(), soup.id());
        links.unlink(world.chris(), bread.id(), cake.id());
        links.link(world.chris(), cake.id(), bread.id());
        var gone = world.card(world.chris(), drops, "written and put away");
        links.link(world.chris(), soup.id(), gone.id());
        cards.archive(world.chris(), gone.id());
        pitStops.close(world.gerda(), evening.id());
        var told = comparisons.between(world.noor(), new Edge(evening.id(), false), new Edge(evening.id(), true));
        assertThat(told)
                .extracting(one -> one.card().id(), CardDifference::kinds)
                .containsExactly(tuple(soup.id(), Set.of(UNLINKED)), tuple(cake.id(), Set.of(LINKED)));
        assertThat(told.getFirst().unlinked()).extracting(Card::id).containsExactly(bread.id());
        assertThat(told.getLast().linked()).extracting(Card::id).containsExactly(soup.id());
    }

    @Test
    void two_pitstops_are_compared_with_the_loose_work_between_them_whichever_is_named_first() {
        var first = closed("First evening");
        var between = world.card(world.ana(), "between");
        var second = pitStops.open(world.gerda(), "Second evening");
        var during = world.card(world.ana(), "during");
        pitStops.close(world.gerda(), second.id());
        var early = new Edge(first.id(), true);
        var late = new Edge(second.id(), true);
        assertThat(kinds(early, late)).containsOnlyKeys(between.id(), during.id());
        assertThat(kinds(late, early)).isEqualTo(kinds(early, late));
        assertThat(kinds(early, new Edge(second.id(), false))).containsOnlyKeys(between.id());
    }

    @Test
    void what_goes_out_of_sight_with_its_lane_is_put_away() {
        var card = world.card(world.ana(), world.lane(LaneKind.DETOURS), "the long way");
        var evening = pitStops.open(world.gerda(), "First evening");
        world.verbs(Lanes.class).archive(world.ana(), card.lane());
        pitStops.close(world.gerda(), evening.id());
        assertThat(kinds(new Edge(evening.id(), false), new Edge(evening.id(), true)))
                .containsExactlyEntriesOf(Map.of(card.id(), Set.of(PUT_AWAY)));
    }

    @Test
    void what_is_not_of_the_own_coalition_or_runs_still_is_not_found() {
        var evening = new Edge(closed("First evening").id(), true);
        var running = new Edge(pitStops.open(world.gerda(), "Second evening").id(), false);
        assertThatThrownBy(() -> comparisons.between(world.eva(), evening, evening))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comparisons.between(world.ana(), evening, running))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comparisons.between(world.ana(), evening, new Edge(Id.next(), true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_moment_is_read_from_an_address_as_it_is_written() {
        var edge = new Edge(Id.next(), true);
        assertThat(Edge.parse(edge.toString())).contains(edge);
        for (var nonsense : List.of("", "-end", "x-begin", Id.next().toString())) {
            assertThat(Edge.parse(nonsense)).isEmpty();
        }
    }

    private Map<Id<?>, Set<CardDifference.Kind>> kinds(Edge one, Edge other) {
        return comparisons.between(world.noor(), one, other).stream()
                .collect(Collectors.toMap(difference -> difference.card().id(), CardDifference::kinds));
    }

    private PitStop closed(String title) {
        return pitStops.close(world.gerda(), pitStops.open(world.gerda(), title).id());
    }
}
