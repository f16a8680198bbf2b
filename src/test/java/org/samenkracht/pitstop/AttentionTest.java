package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.board.Card;
import org.samenkracht.board.LaneKind;

@OnBothDatabases
class AttentionTest {

    private final Riverside world;
    private final Courses courses;
    private final Attention attention;
    private final Card detour;

    AttentionTest(Database database) {
        world = Riverside.on(database);
        courses = world.verbs(Courses.class);
        attention = world.verbs(Attention.class);
        detour = detour("The pump failed");
        world.verbs(PitStops.class).open(world.gerda(), "An evening");
    }

    @Test
    void off_until_a_stage_draws_attention() {
        assertThatThrownBy(() -> attention.mark(world.ana(), detour.id())).isInstanceOf(NotFound.class);
        draw();
        attention.mark(world.ana(), detour.id());
        assertThat(attention.mine(world.ana())).containsExactly(detour.id());
    }

    @Test
    void nobody_sees_the_marks_of_others_before_a_guide_shows_them_all() {
        draw();
        attention.mark(world.ana(), detour.id());
        attention.mark(world.chris(), detour.id());
        assertThat(attention.mine(world.bo())).isEmpty();
        assertThat(attention.shown(world.ana())).isEmpty();
        assertThat(attention.shown(world.gerda())).isEmpty();
        attention.show(world.gerda());
        assertThat(attention.shown(world.bo())).isEqualTo(Map.of(detour.id(), 2));
        assertRefused("refusal.attention.shown", () -> attention.mark(world.bo(), detour.id()));
    }

    @Test
    void each_has_a_few_and_takes_them_back() {
        draw();
        for (int each = 0; each < Attention.EACH; each++) {
            attention.mark(world.ana(), detour("Detour " + each).id());
        }
        assertRefused("refusal.attention.spent", () -> attention.mark(world.ana(), detour.id()));
        attention.unmark(world.ana(), attention.mine(world.ana()).getFirst());
        attention.mark(world.ana(), detour.id());
        attention.mark(world.ana(), detour.id());
        assertThat(attention.mine(world.ana())).hasSize(Attention.EACH).contains(detour.id());
    }

    @Test
    void drops_are_never_weighed() {
        draw();
        var drop = world.card(world.ana(), world.lane(LaneKind.DROPS), "Soup on Mondays");
        assertRefused("refusal.attention.drop", () -> attention.mark(world.ana(), drop.id()));
    }

    @Test
    void with_the_stage_they_are_gone() {
        draw();
        attention.mark(world.ana(), detour.id());
        attention.show(world.gerda());
        int place = courses.now(world.gerda()).orElseThrow().course().place();
        courses.next(world.gerda(), place);
        assertThat(attention.mine(world.ana())).isEmpty();
        assertThat(attention.shown(world.ana())).isEmpty();
        assertThat(courses.now(world.ana()).orElseThrow().marksShown()).isFalse();
    }

    private Card detour(String text) {
        return world.card(world.dewi(), world.lane(LaneKind.DETOURS), text);
    }

    private void draw() {
        courses.add(world.gerda(), StageKind.DRAW_ATTENTION, 5);
        courses.next(world.gerda(), 0);
    }
}
