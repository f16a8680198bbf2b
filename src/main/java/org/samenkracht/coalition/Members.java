package org.samenkracht.coalition;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.live.Participant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a coalition. To act there is to be found here first: whoever is not a member finds nothing. */
@Component
@Transactional
public class Members {

    private final MemberRows members;
    private final CoalitionRows coalitions;
    private final PartyRows parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(
            MemberRows members,
            CoalitionRows coalitions,
            PartyRows parties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.coalitions = coalitions;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person as member or guide of a coalition.
     *
     * @throws NotFound when the person is not, or no longer, in it
     */
    @Transactional(readOnly = true)
    public Member of(Id<Person> person, Id<Coalition> coalition) {
        return members.findByCoalitionAndPerson(coalition, person)
                .filter(member -> member.leftAt() == null)
                .orElseThrow(NotFound::new);
    }

    /** The coalitions that someone is in, as member or guide, in the order of joining. */
    @Transactional(readOnly = true)
    public List<Member> everywhere(Id<Person> person) {
        return members.ofPerson(person);
    }

    /**
     * The same member as the database has it now: role, side and status may have changed while a page was open.
     *
     * @throws NotFound when the member left or was shown out
     */
    @Transactional(readOnly = true)
    public Member present(Member me) {
        return members.present(me.id()).orElseThrow(NotFound::new);
    }

    /** Somebody who is in this coalition now; for features that act on another member. */
    @Transactional(readOnly = true)
    public Optional<Member> inCoalition(Id<Coalition> coalition, Id<Member> member) {
        return members.present(member).filter(found -> found.coalition().equals(coalition));
    }

    /**
     * A person joins a coalition. Whoever was in it before comes back as the same member.
     *
     * @param party the side, or null for "something else" and for guides
     * @param brings the answer to "what do you bring along?", may be empty, at most 500 characters
     */
    public Member join(
            Person person,
            Coalition coalition,
            @Nullable Id<Party> party,
            Role role,
            MembershipStatus status,
            String brings) {
        coalitions.lock(coalition.id());
        var known = members.findByCoalitionAndPerson(coalition.id(), person.id());
        if (known.isPresent() && known.get().leftAt() == null) {
            return known.get();
        }
        requirePartyOf(coalition.id(), party);
        var words = brings.isBlank() ? "" : Words.lines(brings, 500);
        var member = known.map(before -> before.back(party, role, status, words))
                .orElseGet(() -> new Member(
                        Id.next(),
                        coalition.id(),
                        person.id(),
                        party,
                        role,
                        status,
                        words,
                        nextTone(coalition, party),
                        clock.instant(),
                        null,
                        0));
        var saved = members.save(member);
        events.publishEvent(CoalitionChange.of(coalition.id()));
        return saved;
    }

    /** Leaves the coalition; the cards stay. All open pages of the one who left close at once. */
    public void leave(Member me) {
        coalitions.lock(me.coalition());
        end(present(me));
    }

    /**
     * A guide shows someone out.
     *
     * @throws NotFound when the one who acts is no guide there, or the other is not in the coalition
     */
    public void showOut(Member guide, Id<Member> other) {
        coalitions.lock(guide.coalition());
        var acting = present(guide);
        var leaving = members.present(other).orElseThrow(NotFound::new);
        if (!acting.isGuide() || !acting.coalition().equals(leaving.coalition())) {
            throw new NotFound();
        }
        end(leaving);
        events.publishEvent(new GuideActed(acting, GuideAct.SHOWN_OUT, leaving.id(), ""));
    }

    private void end(Member member) {
        members.save(member.gone(clock.instant()));
        events.publishEvent(new MembershipEnded(member.coalition(), member.person()));
        events.publishEvent(CoalitionChange.of(member.coalition()));
    }

    private void requirePartyOf(Id<Coalition> coalition, @Nullable Id<Party> party) {
        if (party != null
                && parties.findById(party)
                        .filter(found -> found.coalition().equals(coalition))
                        .isEmpty()) {
            throw new NotFound();
        }
    }

    private int nextTone(Coalition coalition, @Nullable Id<Party> party) {
        long before = members.findByCoalitionOrderByJoinedAt(coalition.id()).stream()
                .filter(member -> Objects.equals(member.party(), party))
                .count();
        return (int) (before % Participant.TONES);
    }
}
