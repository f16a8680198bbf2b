package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;

/** A browser without a connection sends again what it does not know to be done. */
@OnBothDatabases
class LateTest {

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Late late;
    private final Card card;
    private final Lane detours;

    LateTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        late = world.verbs(Late.class);
        card = world.card(world.ana(), world.lane(LaneKind.DROPS), "a bench");
        detours = world.lane(LaneKind.DETOURS);
    }

    @Test
    void a_move_that_never_came_is_done() {
        cards.reword(world.bo(), card.id(), 1, new CardText("a green bench"));
        assertThat(late.move(world.ana(), card.id(), detours.id(), null, 1).lane())
                .isEqualTo(detours.id());
    }

    @Test
    void a_move_that_was_done_before_does_not_take_the_card_back_from_who_moved_it_on() {
        cards.move(world.ana(), card.id(), detours.id(), null);
        var theirs = cards.move(
                world.bo(), card.id(), world.lane(LaneKind.SMALLEST_STEPS).id(), null);
        assertThat(late.move(world.ana(), card.id(), detours.id(), null, 1)).isEqualTo(theirs);
    }

    @Test
    void a_move_that_never_came_gives_way_to_who_moved_the_card_meanwhile() {
        var theirs = cards.move(
                world.bo(), card.id(), world.lane(LaneKind.SMALLEST_STEPS).id(), null);
        assertRefused("refusal.late.MOVED", () -> late.move(world.ana(), card.id(), detours.id(), null, 1));
        assertThat(boards.find(world.ana(), card.id())).isEqualTo(theirs);
    }

    @Test
    void a_card_on_which_others_went_on_is_not_put_away_late() {
        cards.reword(world.bo(), card.id(), 1, new CardText("a green bench"));
        assertRefused("refusal.late.REWORDED", () -> late.archive(world.ana(), card.id(), 1));
        var away = cards.archive(world.chris(), card.id());
        assertThat(late.archive(world.ana(), card.id(), 1)).isEqualTo(away);
    }
}
