package org.samenkracht.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.Together;

/** Links that lead into a coalition, and the greetings that make a newcomer a member. */
@OnBothDatabases
class NewcomersTest {

    private final Riverside world;
    private final Invitations invitations;
    private final Greetings greetings;
    private final Members members;

    NewcomersTest(Database database) {
        world = Riverside.on(database);
        invitations = world.verbs(Invitations.class);
        greetings = world.verbs(Greetings.class);
        members = world.verbs(Members.class);
    }

    @Test
    void who_has_a_link_comes_in_as_a_newcomer() {
        var secret = invitations.invite(world.ana());
        var invitation = invitations.coalitionOf(secret);
        assertThat(invitation.coalition()).isEqualTo(world.riverside());
        assertThat(invitation.invitedBy()).isEqualTo("Ana Abels");
        var joined = invitations.join(secret, "Nina Nu", world.welfare().id(), "soup");
        assertThat(joined.status()).isEqualTo(MembershipStatus.NEWCOMER);
        assertThat(members.present(joined)).isEqualTo(joined);
    }

    @Test
    void a_link_ends_when_it_is_revoked_or_old_or_its_maker_left() {
        var revoked = invitations.invite(world.ana());
        invitations.revoke(
                world.chris(), invitations.open(world.chris()).getFirst().id());
        assertEnded(revoked);
        var ofOneWhoLeft = invitations.invite(world.bo());
        members.leave(world.bo());
        assertEnded(ofOneWhoLeft);
        var old = invitations.invite(world.ana());
        var today = world.verbs(Today.class);
        today.at(today.instant().plus(JoinLink.VALID).plus(Duration.ofSeconds(1)), () -> assertEnded(old));
        assertThat(invitations.coalitionOf(old).coalition()).isEqualTo(world.riverside());
    }

    @Test
    void a_funder_of_the_expedition_does_not_take_part() {
        var secret = invitations.invite(world.gerda());
        assertRefused(
                "refusal.funder.takes.part",
                () -> invitations.join(secret, world.femke().id(), null, ""));
        assertThat(invitations.join(secret, world.frits().id(), null, "").isNewcomer())
                .isTrue();
    }

    @Test
    void the_greeting_of_each_side_makes_a_newcomer_a_member() {
        greetings.greet(world.ana(), world.noor().id());
        greetings.greet(world.bo(), world.noor().id());
        assertThat(members.present(world.noor()).isNewcomer()).isTrue();
        assertThat(greetings.sides(world.noor()))
                .containsExactly(world.residents().id());
        greetings.greet(world.chris(), world.noor().id());
        assertThat(members.present(world.noor()).isNewcomer()).isFalse();
    }

    @Test
    void both_sides_who_greet_at_once_make_a_member() throws Exception {
        Together.act(
                4,
                person -> greetings.greet(
                        person % 2 == 0 ? world.ana() : world.chris(),
                        world.noor().id()));
        assertThat(members.present(world.noor()).isNewcomer()).isFalse();
    }

    @Test
    void who_speaks_for_no_side_of_the_coalition_greets_nobody() {
        for (var someone : List.of(world.gerda(), world.noor(), world.eva())) {
            assertThatThrownBy(() -> greetings.greet(someone, world.noor().id()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void who_comes_back_by_a_link_is_a_newcomer_and_is_greeted_anew() {
        greetings.greet(world.ana(), world.noor().id());
        greetings.greet(world.chris(), world.noor().id());
        members.leave(world.noor());
        invitations.join(
                invitations.invite(world.ana()),
                world.noor().person(),
                world.residents().id(),
                "");
        assertThat(members.present(world.noor()).isNewcomer()).isTrue();
        greetings.greet(world.dewi(), world.noor().id());
        greetings.greet(world.bo(), world.noor().id());
        assertThat(members.present(world.noor()).isNewcomer()).isFalse();
    }

    private void assertEnded(String secret) {
        assertThatThrownBy(() -> invitations.coalitionOf(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.join(secret, "Nina Nu", null, "")).isInstanceOf(NotFound.class);
    }
}
