package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;

@OnBothDatabases
class BoardsTest {

    private final Riverside world;
    private final Boards boards;

    BoardsTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
    }

    @Test
    void a_coalition_begins_with_three_boards_in_one_order() {
        assertThat(boards.all(world.ana()))
                .extracting(Board::kind)
                .containsExactly(BoardKind.VALUES, BoardKind.ROLES, BoardKind.REFLECTIONS);
    }

    @Test
    void values_have_a_lane_for_each_side_and_two_for_all() {
        assertThat(boards.open(world.ana(), world.values().id()).lanes())
                .extracting(Lane::kind)
                .containsExactly(LaneKind.OWN, LaneKind.OWN, LaneKind.SHARED, LaneKind.THIRD_FORCE);
        assertThat(world.ownLane(world.ana()).party())
                .isEqualTo(world.residents().id());
        assertThat(world.ownLane(world.chris()).party())
                .isEqualTo(world.welfare().id());
    }

    @Test
    void the_board_of_another_coalition_is_not_found() {
        var values = world.values().id();
        assertThatThrownBy(() -> boards.open(world.eva(), values)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.trash(world.eva(), values)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.archivedLanes(world.eva(), values)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.enter(world.eva().person(), values)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_unknown_board_is_not_found() {
        Id<Board> unknown = Id.next();
        assertThatThrownBy(() -> boards.open(world.ana(), unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.enter(world.ana().person(), unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_card_of_another_coalition_is_not_found_and_neither_is_its_history() {
        var card = world.card(world.ana(), "we greet each other").id();
        assertThatThrownBy(() -> boards.find(world.eva(), card)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.history(world.eva(), card)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.find(world.ana(), Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_enters_a_board_is_met_as_member_of_its_coalition() {
        assertThat(boards.enter(world.ana().person(), world.values().id())).isEqualTo(world.ana());
    }

    @Test
    void a_page_has_what_was_saved_a_moment_ago() {
        var card = world.card(world.ana(), "we greet each other");
        var page = boards.open(world.bo(), world.values().id());
        assertThat(page.cards()).containsExactly(card);
        assertThat(page.board().revision()).isEqualTo(1);
    }
}
