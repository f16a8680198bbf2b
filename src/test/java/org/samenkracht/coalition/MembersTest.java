package org.samenkracht.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.board.Boards;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;

@OnBothDatabases
class MembersTest {

    private final Riverside world;
    private final Members members;
    private final Coalitions coalitions;

    MembersTest(Database database) {
        world = Riverside.on(database);
        members = world.verbs(Members.class);
        coalitions = world.verbs(Coalitions.class);
    }

    @Test
    void who_joined_is_found_in_that_coalition_and_in_no_other() {
        assertThat(members.of(world.ana().person(), world.riverside().id())).isEqualTo(world.ana());
        assertThatThrownBy(
                        () -> members.of(world.ana().person(), world.hillside().id()))
                .isInstanceOf(NotFound.class);
        assertThat(members.everywhere(world.ana().person())).containsExactly(world.ana());
        assertThat(members.everywhere(world.femke().id())).isEmpty();
    }

    @Test
    void who_left_finds_nothing_any_more_and_the_cards_keep_the_name() {
        var card = world.card(world.ana(), "greeting");
        members.leave(world.ana());
        assertThatThrownBy(() -> members.present(world.ana())).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> members.of(world.ana().person(), world.riverside().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.verbs(Boards.class).open(world.ana(), card.board()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.verbs(Cards.class).reword(world.ana(), card.id(), 1, new CardText("mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coalitions.seenBy(
                        world.ana().person(), world.riverside().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.leave(world.ana())).isInstanceOf(NotFound.class);
        var neighbours = coalitions.neighbours(world.riverside().id());
        assertThat(neighbours.member(card.author()).map(neighbours::name)).contains("Ana Abels");
        assertThat(neighbours.present())
                .extracting(Member::id)
                .doesNotContain(world.ana().id());
    }

    @Test
    void who_comes_back_is_the_same_member_with_the_same_cards() {
        var card = world.card(world.ana(), "greeting");
        members.leave(world.ana());
        var back = joins(world.ana().person(), world.welfare().id());
        assertThat(back.id()).isEqualTo(world.ana().id());
        assertThat(back.party()).isEqualTo(world.welfare().id());
        assertThat(card.author()).isEqualTo(back.id());
        assertThat(members.present(world.ana())).isEqualTo(back);
    }

    @Test
    void who_joins_twice_joined_once_and_stays_what_he_or_she_is() {
        assertThat(joins(world.ana().person(), world.welfare().id())).isEqualTo(world.ana());
    }

    @Test
    void who_opens_a_link_in_two_windows_at_once_joins_once() throws Exception {
        var newcomer = world.someone("Nina Nu");
        var joined =
                Together.act(6, window -> joins(newcomer.id(), world.residents().id()));
        assertThat(joined).containsOnly(joined.getFirst());
    }

    @Test
    void the_longest_answer_fits_in_any_language() {
        var newcomer = world.someone("🌳".repeat(60));
        var joined = members.join(
                newcomer, world.riverside(), null, Role.MEMBER, MembershipStatus.NEWCOMER, "🌳".repeat(500));
        assertThat(members.present(joined).brings()).hasSize(1000);
    }

    @Test
    void nobody_joins_on_the_side_of_another_coalition() {
        var hill = world.eva().party();
        assertThatThrownBy(() -> joins(world.someone("Sly").id(), hill)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_guide_shows_someone_out() {
        members.showOut(world.gerda(), world.noor().id());
        assertThatThrownBy(() -> members.present(world.noor())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_a_guide_of_the_same_coalition_shows_someone_out() {
        for (var someone : List.of(world.ana(), world.noor(), world.eva(), world.gijs())) {
            assertThatThrownBy(() -> members.showOut(someone, world.chris().id()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> members.showOut(world.gerda(), world.eva().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.showOut(world.gerda(), Id.next())).isInstanceOf(NotFound.class);
        assertThat(members.present(world.chris())).isEqualTo(world.chris());
    }

    @Test
    void two_guides_who_show_someone_out_at_once_do_so_once() throws Exception {
        var shown = Together.act(4, person -> {
            try {
                members.showOut(
                        person % 2 == 0 ? world.gerda() : world.hugo(),
                        world.noor().id());
                return true;
            } catch (NotFound gone) {
                return false;
            }
        });
        assertThat(shown).containsOnlyOnce(true);
    }

    @Test
    void coming_and_going_is_told_to_the_coalition() {
        var topic = CoalitionChange.topic(world.riverside().id());
        int before = world.verbs(Announcements.class).on(topic).size();
        members.leave(world.ana());
        joins(world.ana().person(), null);
        assertThat(world.verbs(Announcements.class).on(topic)).hasSize(before + 2);
    }

    @Test
    void people_of_one_side_have_tones_of_their_own() {
        assertThat(List.of(world.ana().tone(), world.bo().tone(), world.noor().tone()))
                .containsExactly(0, 1, 2);
        assertThat(world.chris().tone()).isZero();
    }

    private Member joins(Id<Person> person, Id<Party> party) {
        var someone = world.verbs(People.class).find(person);
        return members.join(someone, world.riverside(), party, Role.MEMBER, MembershipStatus.MEMBER, "");
    }
}
