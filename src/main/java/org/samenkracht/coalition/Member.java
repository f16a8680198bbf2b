package org.samenkracht.coalition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.springframework.data.annotation.Version;

/**
 * A person in a coalition: the one who acts in every verb.
 *
 * @param party whose side the member is of; null for guides and for who chose "something else"
 * @param brings the answer to "what do you bring along?", empty or up to 500 characters
 * @param tone which tone of the side's colour is this member's, 0 to 4
 * @param leftAt when the member left or was shown out; null while in the coalition
 */
public record Member(
        @org.springframework.data.annotation.Id Id<Member> id,
        Id<Coalition> coalition,
        Id<Person> person,
        @Nullable Id<Party> party,
        Role role,
        MembershipStatus status,
        String brings,
        int tone,
        Instant joinedAt,
        @Nullable Instant leftAt,
        @Version int version) {

    /** Whether this is a guide of the coalition. */
    public boolean isGuide() {
        return role == Role.GUIDE;
    }

    /** Whether this is still a newcomer, who writes own cards and changes no others. */
    public boolean isNewcomer() {
        return status == MembershipStatus.NEWCOMER;
    }

    /** Whether this member's voice and key count for a side: not a guide, not a newcomer, not without a party. */
    public boolean speaksForASide() {
        return !isGuide() && !isNewcomer() && party != null;
    }

    Member gone(Instant now) {
        return new Member(id, coalition, person, party, role, status, brings, tone, joinedAt, now, version);
    }

    Member back(@Nullable Id<Party> side, Role as, MembershipStatus now, String bringing) {
        return new Member(id, coalition, person, side, as, now, bringing, tone, joinedAt, null, version);
    }

    Member greeted() {
        return new Member(
                id, coalition, person, party, role, MembershipStatus.MEMBER, brings, tone, joinedAt, leftAt, version);
    }
}
