package org.samenkracht.rule;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds a rule, keeps what each side says of it, writes down every step of it, and tells. */
@Component
class RuleRecord {

    private static final Map<RuleAct, GuideAct> OF_GUIDES = Map.of(
            RuleAct.PROPOSED, GuideAct.RULE_PROPOSED,
            RuleAct.REWORDED, GuideAct.RULE_REWORDED,
            RuleAct.REOPENED, GuideAct.RULE_REOPENED);

    private final GroundRuleRows rules;
    private final RuleAssentRows assents;
    private final RuleStepRows steps;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleRecord(
            GroundRuleRows rules,
            RuleAssentRows assents,
            RuleStepRows steps,
            Coalitions coalitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.assents = assents;
        this.steps = steps;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Until the transaction ends, nobody else says anything of this rule.
     *
     * @throws NotFound when the member's coalition has no such rule
     * @throws Refusal when the sides let it go
     */
    GroundRule hold(Member member, Id<GroundRule> id) {
        return rules.lock(id, member.coalition()).orElseThrow(NotFound::new).alive();
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

    GroundRule save(GroundRule rule, RuleAct act, @Nullable String words, Member by) {
        var saved = rules.save(rule);
        write(saved, act, words, by);
        return saved;
    }

    /** What a guide does about a rule is one of the guides' acts too, for all to see. */
    void write(GroundRule rule, RuleAct act, @Nullable String words, Member by) {
        steps.add(rule.id(), new RuleStep(act, words, by.id(), clock.instant()));
        events.publishEvent(RuleChange.of(rule.coalition()));
        if (by.isGuide()) {
            events.publishEvent(new GuideActed(by, Objects.requireNonNull(OF_GUIDES.get(act)), rule.id(), ""));
        }
    }

    private static Id<Party> side(Member member) {
        return Objects.requireNonNull(member.party());
    }
}
