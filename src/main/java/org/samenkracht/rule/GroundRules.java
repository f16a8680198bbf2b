package org.samenkracht.rule;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ground rules of a coalition. Whoever is no newcomer proposes, words and reopens; only the sides agree and let go, each by
 * anyone who speaks for it. So a guide alone establishes, changes and removes nothing.
 */
@Component
@Transactional
public class GroundRules {

    private final GroundRuleRows rules;
    private final RuleAssentRows assents;
    private final RuleStepRows steps;
    private final RuleRecord written;
    private final Members members;
    private final Clock clock;

    GroundRules(
            GroundRuleRows rules,
            RuleAssentRows assents,
            RuleStepRows steps,
            RuleRecord written,
            Members members,
            Clock clock) {
        this.rules = rules;
        this.assents = assents;
        this.steps = steps;
        this.written = written;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Proposes a rule; it stands once each side agreed.
     *
     * @param text 1 to 300 characters
     * @throws NotFound when the one who acts is a newcomer
     */
    public GroundRule propose(Member me, String text) {
        var proposer = acting(me, member -> !member.isNewcomer());
        var rule = rules.save(GroundRule.proposed(proposer, text, clock.instant()));
        written.write(rule, RuleAct.PROPOSED, rule.text(), proposer);
        return rule;
    }

    /**
     * Proposes other words for a rule that does not stand, or is being talked about again: every side is asked anew. What was
     * agreed before holds until they all agree to these.
     *
     * @param wording the one that was seen
     * @throws Refusal when it stands, or somebody else wrote other words meanwhile
     */
    public GroundRule reword(Member me, Id<GroundRule> id, int wording, String text) {
        var writer = acting(me, member -> !member.isNewcomer());
        var rule = seen(alive(writer, id), wording);
        var reworded = rule.reworded(text);
        if (reworded.text().equals(rule.text())) {
            return rule;
        }
        var saved = rules.save(reworded);
        written.askAnew(saved);
        written.write(saved, RuleAct.REWORDED, saved.text(), writer);
        return saved;
    }

    /**
     * Agrees for the own side, or says again that it does. With the last side's assent the rule stands.
     *
     * @param wording the one that was seen, so that nobody agrees to words not seen
     * @throws NotFound when the member speaks for no side
     */
    public GroundRule assent(Member me, Id<GroundRule> id, int wording) {
        var member = acting(me, Member::speaksForASide);
        var rule = seen(alive(member, id), wording);
        if (rule.isStanding()) {
            written.say(rule, member, false);
            written.write(rule, RuleAct.CONFIRMED, null, member);
            return rule;
        }
        if (says(rule, member, false)) {
            return rule;
        }
        written.say(rule, member, false);
        written.write(rule, RuleAct.ASSENTED, null, member);
        return written.isSaidByAll(rule, false) ? done(rule.agreed(clock.instant()), RuleAct.STOOD, member) : rule;
    }

    /**
     * Takes back what the own side said of a rule that does not stand.
     *
     * @throws Refusal when it stands: then one asks to talk about it again
     */
    public GroundRule takeBack(Member me, Id<GroundRule> id) {
        var member = acting(me, Member::speaksForASide);
        var rule = alive(member, id);
        if (rule.isStanding()) {
            throw new Refusal("refusal.rule.stands");
        }
        if (written.spoken(rule).of(member.party()).isPresent()) {
            written.takeBack(rule, member);
            written.write(rule, RuleAct.TAKEN_BACK, null, member);
        }
        return rule;
    }

    /** Asks to talk about a rule again: it holds meanwhile, and every side is asked anew. Twice is once. */
    public GroundRule reopen(Member me, Id<GroundRule> id) {
        var member = acting(me, anyone -> !anyone.isNewcomer());
        var rule = alive(member, id);
        if (!rule.isStanding()) {
            return rule;
        }
        written.askAnew(rule);
        return done(rule.reopened(), RuleAct.REOPENED, member);
    }

    /** Lets a rule go for the own side. When each side did, it is gone. */
    public GroundRule letGo(Member me, Id<GroundRule> id) {
        var member = acting(me, Member::speaksForASide);
        var rule = alive(member, id);
        if (says(rule, member, true)) {
            return rule;
        }
        written.say(rule, member, true);
        written.write(rule, RuleAct.LETTING_GO, null, member);
        return written.isSaidByAll(rule, true) ? done(rule.gone(), RuleAct.GONE, member) : rule;
    }

    /** All rules of the member's coalition with what each side says of them, in the order of proposing. */
    @Transactional(readOnly = true)
    public List<SpokenRule> all(Member me) {
        var coalition = members.present(me).coalition();
        var said = assents.in(coalition).stream().collect(Collectors.groupingBy(RuleAssent::rule));
        return rules.of(coalition).stream()
                .map(rule -> new SpokenRule(rule, said.getOrDefault(rule.id(), List.of())))
                .toList();
    }

    /** How a rule came to be: who did what, and when. */
    @Transactional(readOnly = true)
    public List<RuleStep> history(Member me, Id<GroundRule> id) {
        var rule = rules.find(id, members.present(me).coalition()).orElseThrow(NotFound::new);
        return steps.of(rule.id());
    }

    private Member acting(Member me, Predicate<Member> may) {
        var present = members.present(me);
        if (!may.test(present)) {
            throw new NotFound();
        }
        return present;
    }

    private GroundRule alive(Member member, Id<GroundRule> id) {
        var rule = rules.lock(id, member.coalition()).orElseThrow(NotFound::new);
        if (rule.isLetGo()) {
            throw new Refusal("refusal.rule.gone");
        }
        return rule;
    }

    private static GroundRule seen(GroundRule rule, int wording) {
        if (rule.wording() != wording) {
            throw new Refusal("refusal.rule.changed");
        }
        return rule;
    }

    private boolean says(GroundRule rule, Member member, boolean lettingGo) {
        return written.spoken(rule).of(member.party()).stream().anyMatch(assent -> assent.lettingGo() == lettingGo);
    }

    private GroundRule done(GroundRule rule, RuleAct act, Member by) {
        var saved = rules.save(rule);
        written.write(saved, act, null, by);
        return saved;
    }
}
