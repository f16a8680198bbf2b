package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Secret;

class InvitationsTest extends House {

    @Test
    void whoHasAJoinLinkBecomesANewcomerOfTheSideThatWasChosen() {
        var coalition = coalition();
        var secret = invitations.invite(guide(coalition));

        var invitation = invitations.coalitionOf(secret);
        var side = invitation.sides().getFirst().id();
        var ana = invitations.join(secret, "Ana", side, "Een hond");

        assertThat(invitation.coalition().name()).isEqualTo("De Heeze samen");
        assertThat(invitation.invitedBy()).isEqualTo("Kees");
        assertThat(ana.isNewcomer()).isTrue();
        assertThat(ana.party()).isEqualTo(side);
        assertThat(people.find(ana.person()).name()).isEqualTo("Ana");
    }

    @Test
    void whoIsSignedInJoinsAsTheSamePersonAndOnlyOnce() {
        var secret = invitations.invite(guide(coalition()));
        var ana = somebody();

        var first = invitations.join(secret, ana.id(), null, "");
        var second = invitations.join(secret, ana.id(), null, "");

        assertThat(first.person()).isEqualTo(ana.id());
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void aGuideWhoOpensAJoinLinkStaysAGuide() {
        var kees = guide(coalition());

        var joined = invitations.join(invitations.invite(kees), kees.person(), null, "");

        assertThat(joined.isGuide()).isTrue();
    }

    @Test
    void whoReadsForTheFundDoesNotTakePart() {
        var coalition = coalition();
        var secret = invitations.invite(guide(coalition));
        var funder = appointments.funder(host(), coalition.expedition(), "Fenna", null);

        assertThatThrownBy(() -> invitations.join(secret, funder.id(), null, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.funder.takes.part");
    }

    @Test
    void aNewcomerInvitesNobody() {
        var newcomer = invitations.join(invitations.invite(guide(coalition())), "Ana", null, "");

        assertThatThrownBy(() -> invitations.invite(newcomer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.open(newcomer)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRevokedLinkAnExpiredLinkAndAnInventedLinkAreTheSame() {
        var kees = guide(coalition());
        var revoked = invitations.invite(kees);
        var expired = invitations.invite(kees);
        database.sql("update join_link set expires_at = created_at where secret_hash = ?")
                .param(new Secret(expired).hash())
                .update();
        invitations.open(kees).forEach(link -> invitations.revoke(kees, link.id()));

        assertThat(invitations.open(kees)).isEmpty();
        for (String secret : new String[] {revoked, expired, Secret.next().text(), ""}) {
            assertThatThrownBy(() -> invitations.coalitionOf(secret)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> invitations.join(secret, "Ana", null, "")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyTheCoalitionsOwnPeopleRevokeItsLinks() {
        var kees = guide(coalition());
        invitations.invite(kees);
        var link = invitations.open(kees).getFirst().id();
        var elsewhere = guide(coalition());

        assertThatThrownBy(() -> invitations.revoke(elsewhere, link)).isInstanceOf(NotFound.class);
        assertThat(invitations.open(kees)).hasSize(1);
    }

    @Test
    void theLinksOfOneWhoLeftNoLongerOpen() {
        var kees = guide(coalition());
        var secret = invitations.invite(kees);

        members.leave(kees);

        assertThatThrownBy(() -> invitations.coalitionOf(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSideOfAnotherCoalitionCannotBeChosen() {
        var secret = invitations.invite(guide(coalition()));
        var foreign = coalitions.sides(coalition().id()).getFirst().id();

        assertThatThrownBy(() -> invitations.join(secret, "Ana", foreign, "")).isInstanceOf(NotFound.class);
    }
}
