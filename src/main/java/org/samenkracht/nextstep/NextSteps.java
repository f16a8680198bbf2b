package org.samenkracht.nextstep;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipEnded;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.nextstep.NextStepTurn.Answer;
import org.samenkracht.pitstop.PitStops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides the next step: a member offers it to another, who takes it or not. Guides decide no steps. */
@Component
@Transactional
public class NextSteps {

    /** For so many pitstops others may decide before it is said that residents did not. */
    private static final int PATIENCE = 2;

    private final NextStepRows turns;
    private final Members members;
    private final Coalitions coalitions;
    private final PitStops pitStops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextSteps(
            NextStepRows turns,
            Members members,
            Coalitions coalitions,
            PitStops pitStops,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turns = turns;
        this.members = members;
        this.coalitions = coalitions;
        this.pitStops = pitStops;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers another member to decide the next step.
     *
     * @param to neither oneself, nor a guide or a newcomer
     * @param step the smallest step, 1 to 300 characters
     * @throws NotFound when one of the two may not decide steps here
     * @throws Refusal when an offer is open
     */
    public NextStepTurn offer(Member me, Id<Member> to, String step) {
        turns.lock(me.coalition());
        var offering = deciding(me);
        var other = coalitions
                .neighbours(offering.coalition())
                .member(to)
                .filter(member -> mayDecide(member) && !member.id().equals(offering.id()))
                .orElseThrow(NotFound::new);
        if (turns.openIn(offering.coalition()).isPresent()) {
            throw new Refusal("refusal.nextstep.open");
        }
        return told(NextStepTurn.offered(offering, other, step, clock.instant()));
    }

    /**
     * Takes what is offered to oneself: from now on this member decides the next step.
     *
     * @throws NotFound when it is not offered to this member
     * @throws Refusal when the offer is not open any more
     */
    public NextStepTurn accept(Member me, Id<NextStepTurn> id) {
        return answer(me, id, Answer.ACCEPTED);
    }

    /** Rather does not take what is offered to oneself. */
    public NextStepTurn decline(Member me, Id<NextStepTurn> id) {
        return answer(me, id, Answer.DECLINED);
    }

    /** Takes the own offer back. */
    public NextStepTurn withdraw(Member me, Id<NextStepTurn> id) {
        return answer(me, id, Answer.WITHDRAWN);
    }

    /** Who decided the next step in the member's coalition so far, and who is asked now. */
    @Transactional(readOnly = true)
    public NextStepPath path(Member me) {
        var member = members.present(me);
        var held = turns.heldIn(member.coalition());
        return new NextStepPath(
                turns.openIn(member.coalition()).orElse(null), held, !held.isEmpty() && residentsWaited(member, held));
    }

    /** Those to whom the member may offer it, in the order of joining. */
    @Transactional(readOnly = true)
    public List<Member> others(Member me) {
        var offering = deciding(me);
        return coalitions.neighbours(offering.coalition()).present().stream()
                .filter(member -> mayDecide(member) && !member.id().equals(offering.id()))
                .toList();
    }

    /** Nobody waits for an answer from who left, or to who left. */
    @EventListener
    void forget(MembershipEnded ended) {
        turns.openIn(ended.coalition())
                .filter(open -> coalitions.neighbours(ended.coalition()).members().values().stream()
                        .anyMatch(member -> member.person().equals(ended.person()) && open.isOf(member.id())))
                .ifPresent(open -> told(open.answered(Answer.WITHDRAWN, clock.instant())));
    }

    private NextStepTurn answer(Member me, Id<NextStepTurn> id, Answer given) {
        turns.lock(me.coalition());
        var member = deciding(me);
        var turn = turns.find(id, member.coalition()).orElseThrow(NotFound::new);
        var asked = given == Answer.WITHDRAWN ? turn.offeredBy() : turn.offeredTo();
        if (!asked.equals(member.id())) {
            throw new NotFound();
        }
        return told(turn.answered(given, clock.instant()));
    }

    private NextStepTurn told(NextStepTurn turn) {
        var saved = turns.save(turn);
        events.publishEvent(NextStepChange.of(saved.coalition()));
        return saved;
    }

    private boolean residentsWaited(Member me, List<NextStepTurn> held) {
        var met = pitStops.all(me);
        var neighbours = coalitions.neighbours(me.coalition());
        var residents = residents(neighbours);
        if (residents.isEmpty() || met.size() < PATIENCE) {
            return false;
        }
        Predicate<Id<Member>> isResident = holder -> neighbours
                .member(holder)
                .map(Member::party)
                .filter(residents::contains)
                .isPresent();
        return !NextStepPath.heldSince(met.get(PATIENCE - 1).openedAt(), held, isResident);
    }

    private static Set<Id<Party>> residents(Neighbours neighbours) {
        return neighbours.sides().stream()
                .filter(party -> party.kind() == PartyKind.RESIDENTS_INITIATIVE)
                .map(Party::id)
                .collect(Collectors.toSet());
    }

    private Member deciding(Member me) {
        var present = members.present(me);
        if (!mayDecide(present)) {
            throw new NotFound();
        }
        return present;
    }

    private static boolean mayDecide(Member member) {
        return member.leftAt() == null && !member.isGuide() && !member.isNewcomer();
    }
}
