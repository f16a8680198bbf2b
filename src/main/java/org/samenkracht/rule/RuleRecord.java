package org.samenkracht.rule;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what each side says of a rule, writes down every step of it, and tells. */
@Component
class RuleRecord {

    private final RuleAssentRows assents;
    private final RuleStepRows steps;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleRecord(
            RuleAssentRows assents,
            RuleStepRows steps,
            Coalitions coalitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assents = assents;
        this.steps = steps;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    /** Says something for the member's side, in place of what it said before. */
    void say(GroundRule rule, Member member, boolean lettingGo) {
        assents.put(new RuleAssent(rule.id(), side(member), lettingGo, member.id(), clock.instant()));
    }

    void takeBack(GroundRule rule, Member member) {
        assents.remove(rule.id(), side(member));
    }

    void askAnew(GroundRule rule) {
        assents.removeAll(rule.id());
    }

    SpokenRule spoken(GroundRule rule) {
        return new SpokenRule(rule, assents.of(rule.id()));
    }

    /** Whether every side that somebody can speak for now says the same; two at least, for one alone agrees on nothing. */
    boolean isSaidByAll(GroundRule rule, boolean lettingGo) {
        Set<Id<Party>> present = coalitions.neighbours(rule.coalition()).present().stream()
                .filter(Member::speaksForASide)
                .map(RuleRecord::side)
                .collect(Collectors.toSet());
        return spoken(rule).isSaidByAll(present, lettingGo);
    }

    void write(GroundRule rule, RuleAct act, @Nullable String words, Member by) {
        steps.add(rule.id(), new RuleStep(act, words, by.id(), clock.instant()));
        events.publishEvent(RuleChange.of(rule.coalition()));
    }

    private static Id<Party> side(Member member) {
        return Objects.requireNonNull(member.party());
    }
}
