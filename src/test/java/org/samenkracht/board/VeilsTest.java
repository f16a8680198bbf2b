package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.summary.ConsentChange;
import org.samenkracht.summary.Consents;
import org.samenkracht.summary.Summaries;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class VeilsTest {

    private static final CardText OTHER = new CardText("other words");
    private static final String WHY = "It names somebody who is not here.";

    private final Riverside world;
    private final Veils veils;
    private final Boards boards;
    private final Cards cards;
    private final Id<Board> values;
    private final Card card;

    VeilsTest(Database database) {
        world = Riverside.on(database);
        veils = world.verbs(Veils.class);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        values = world.values().id();
        card = world.card(world.ana(), "about the neighbour at 12");
    }

    @Test
    void a_veiled_card_is_gone_for_all_but_its_author_and_the_guides() {
        boards.open(world.bo(), values);
        veils.veil(world.gerda(), card.id(), " " + WHY);
        for (var other : List.of(world.bo(), world.chris(), world.noor())) {
            assertThat(boards.open(other, values).cards()).isEmpty();
            assertThat(boards.veiledFrom(other)).containsExactly(card.id());
            isNotFound(() -> boards.find(other, card.id()));
            isNotFound(() -> boards.history(other, card.id()));
        }
        for (var seer : List.of(world.ana(), world.gerda(), world.hugo())) {
            var seen = boards.open(seer, values).cards().getFirst();
            assertThat(seen).isEqualTo(boards.find(seer, card.id()));
            assertThat(Objects.requireNonNull(seen.veil()).reason()).isEqualTo(WHY);
            assertThat(seen.veil().by()).isEqualTo(world.gerda().id());
            assertThat(boards.veiledFrom(seer)).isEmpty();
        }
    }

    @Test
    void nobody_changes_a_veiled_card_and_who_does_not_see_it_finds_nothing() {
        var lane = world.lane(LaneKind.THIRD_FORCE).id();
        veils.veil(world.gerda(), card.id(), WHY);
        List<java.util.function.Function<Member, ThrowingCallable>> deeds = List.of(
                who -> () -> cards.reword(who, card.id(), 1, OTHER),
                who -> () -> cards.move(who, card.id(), lane, null),
                who -> () -> cards.archive(who, card.id()),
                who -> () -> world.verbs(Late.class).archive(who, card.id(), 1),
                who -> () -> world.verbs(Versions.class).putBack(who, card.id(), 1, 1),
                who -> () -> world.verbs(Trash.class).restoreInto(who, card.id(), lane));
        for (var deed : deeds) {
            isNotFound(deed.apply(world.bo()));
            assertRefused("refusal.card.veiled", deed.apply(world.ana()));
            assertRefused("refusal.card.veiled", deed.apply(world.gerda()));
        }
        assertRefused("refusal.card.veiled", () -> world.verbs(Undoing.class).undo(world.ana(), values, null));
    }

    @Test
    void what_hides_a_card_carries_no_word_of_it_and_everybody_learns_why() {
        long before = told().size();
        veils.veil(world.gerda(), card.id(), WHY);
        veils.veil(world.hugo(), card.id(), "Another reason");
        var change =
                world.verbs(Announcements.class).on(BoardGuided.topic(values)).getLast();
        assertThat(change.act()).isEqualTo(GuideAct.CARD_VEILED);
        assertThat(change.about()).isEqualTo(card.id());
        assertThat(change.shown()).isNull();
        assertThat(told()).hasSize((int) before);
        assertThat(world.verbs(ActsOfGuides.class).in(world.riverside()))
                .containsExactly(new GuideActed(world.gerda(), GuideAct.CARD_VEILED, card.id(), WHY));
    }

    @Test
    void a_guide_shows_it_again_within_seven_days_as_it_was() {
        veils.veil(world.gerda(), card.id(), WHY);
        veils.lift(world.hugo(), card.id());
        veils.lift(world.gerda(), card.id());
        assertThat(boards.open(world.bo(), values).cards()).containsExactly(card);
        assertThat(world.verbs(Announcements.class).on(BoardGuided.topic(values)))
                .last()
                .extracting(BoardGuided::shown)
                .isEqualTo(card);
        assertThat(cards.reword(world.bo(), card.id(), 1, OTHER).version()).isEqualTo(2);
        assertThat(world.verbs(ActsOfGuides.class).shortly(world.riverside()))
                .containsExactly(GuideAct.CARD_VEILED, GuideAct.CARD_UNVEILED);
    }

    @Test
    void after_seven_days_it_stays_its_authors_alone() {
        veils.veil(world.gerda(), card.id(), WHY);
        world.verbs(JdbcClient.class)
                .sql("update card set veiled_at = ? where id = ?")
                .params(
                        Instant.now().minusSeconds(7 * 24 * 3600 + 60).atOffset(ZoneOffset.UTC),
                        card.id().value())
                .update();
        assertRefused("refusal.veil.over", () -> veils.lift(world.gerda(), card.id()));
        assertThat(boards.find(world.ana(), card.id()).text()).isEqualTo(card.text());
        isNotFound(() -> boards.find(world.bo(), card.id()));
    }

    @Test
    void it_is_in_no_trash_that_others_see() {
        var lane = world.verbs(Lanes.class).add(world.ana(), values, "away");
        var within = world.card(world.ana(), lane, "in a lane that goes");
        cards.archive(world.ana(), card.id());
        world.verbs(Lanes.class).archive(world.ana(), lane.id());
        veils.veil(world.gerda(), card.id(), WHY);
        veils.veil(world.gerda(), within.id(), WHY);
        assertThat(boards.trash(world.bo(), values)).isEmpty();
        assertThat(world.verbs(Trash.class).inLanesAway(world.bo(), values)).isEmpty();
        assertThat(boards.trash(world.ana(), values)).hasSize(1);
        assertThat(world.verbs(Trash.class).inLanesAway(world.gerda(), values)).hasSize(1);
    }

    @Test
    void it_is_in_no_session_card_that_others_read() {
        var pitStops = world.verbs(PitStops.class);
        var pitStop = pitStops.open(world.gerda(), "First evening");
        cards.reword(world.bo(), card.id(), 1, OTHER);
        veils.veil(world.gerda(), card.id(), WHY);
        pitStops.close(world.gerda(), pitStop.id());
        assertThat(pitStops.sessionCards(world.bo(), pitStop.id())).isEmpty();
        assertThat(pitStops.sessionCards(world.ana(), pitStop.id())).hasSize(1);
        veils.lift(world.gerda(), card.id());
        assertThat(pitStops.sessionCards(world.bo(), pitStop.id())).hasSize(1);
    }

    @Test
    void its_keys_and_the_summary_say_nothing_of_it_until_it_is_shown_again() {
        var consents = world.verbs(Consents.class);
        consents.turn(world.ana(), card.id(), 1);
        consents.turn(world.chris(), card.id(), 1);
        assertThat(quotations()).isEqualTo(1);
        veils.veil(world.gerda(), card.id(), WHY);
        assertThat(quotations()).isZero();
        assertThat(consents.on(world.bo(), values)).isEmpty();
        assertThat(consents.on(world.ana(), values)).hasSize(1);
        isNotFound(() -> consents.of(world.bo(), card.id()));
        assertRefused("refusal.card.veiled", () -> consents.turn(world.ana(), card.id(), 1));
        int told = keysTold();
        consents.turnBack(world.ana(), card.id());
        assertThat(keysTold()).as("it would say what the other side agreed to").isEqualTo(told);
        veils.lift(world.gerda(), card.id());
        assertThat(keysTold()).isEqualTo(told + 1);
        assertThat(quotations()).isZero();
        assertThat(world.verbs(Announcements.class)
                        .on(ConsentChange.SummaryChange.topic(world.expedition().id())))
                .as("two turned, one turned back, hidden, shown")
                .hasSize(5);
    }

    @Test
    void two_guides_at_once_hide_it_once() throws Exception {
        Together.act(4, person -> {
            veils.veil(person % 2 == 0 ? world.gerda() : world.hugo(), card.id(), WHY);
            return person;
        });
        assertThat(world.verbs(ActsOfGuides.class).shortly(world.riverside())).containsExactly(GuideAct.CARD_VEILED);
    }

    @Test
    void a_reason_is_needed_and_fits_in_any_language() {
        assertRefused("refusal.text.empty", () -> veils.veil(world.gerda(), card.id(), " "));
        assertRefused("refusal.text.long", () -> veils.veil(world.gerda(), card.id(), "a".repeat(201)));
        veils.veil(world.gerda(), card.id(), "🌳".repeat(200));
        assertThat(Objects.requireNonNull(boards.find(world.ana(), card.id()).veil())
                        .reason())
                .hasSize(400);
    }

    @Test
    void only_guides_of_the_coalition_hide_and_show() {
        for (var someone : List.of(world.ana(), world.bo(), world.noor(), world.eva(), world.gijs())) {
            isNotFound(() -> veils.veil(someone, card.id(), WHY));
            isNotFound(() -> veils.lift(someone, card.id()));
        }
    }

    private List<BoardChange> told() {
        return world.verbs(Announcements.class).on(BoardChange.topic(values));
    }

    private int keysTold() {
        return world.verbs(Announcements.class).on(ConsentChange.topic(values)).size();
    }

    private int quotations() {
        return world
                .verbs(Summaries.class)
                .read(world.femke().id(), world.expedition().id())
                .chapters()
                .stream()
                .mapToInt(chapter -> chapter.quotations().size())
                .sum();
    }

    private static void isNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
