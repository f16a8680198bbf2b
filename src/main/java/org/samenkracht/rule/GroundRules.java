package org.samenkracht.rule;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ground rules of a coalition. Anyone there proposes one, and asks to talk about one again; only with what the sides say,
 * in {@link RuleAssents}, it stands or goes. So a guide alone establishes, changes and removes nothing.
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
     */
    public GroundRule propose(Member me, String text) {
        var proposer = members.present(me);
        var rule = GroundRule.proposed(proposer, text, clock.instant());
        return written.save(rule, RuleAct.PROPOSED, rule.text(), proposer);
    }

    /**
     * Proposes other words for a rule that does not stand, or is being talked about again: every side is asked anew. What was
     * agreed before holds until they all agree to these.
     *
     * @param wording the one that was seen
     * @throws NotFound when the one who acts is a newcomer, who changes no words of others
     * @throws Refusal when it stands, or somebody else wrote other words meanwhile
     */
    public GroundRule reword(Member me, Id<GroundRule> id, int wording, String text) {
        var writer = members.present(me);
        if (writer.isNewcomer()) {
            throw new NotFound();
        }
        var rule = written.hold(writer, id).seen(wording);
        var reworded = rule.reworded(text);
        if (reworded.text().equals(rule.text())) {
            return rule;
        }
        written.askAnew(rule);
        return written.save(reworded, RuleAct.REWORDED, reworded.text(), writer);
    }

    /** Asks to talk about a rule again: it holds meanwhile, and every side is asked anew. Twice is once. */
    public GroundRule reopen(Member me, Id<GroundRule> id) {
        var member = members.present(me);
        var rule = written.hold(member, id);
        if (!rule.isStanding()) {
            return rule;
        }
        written.askAnew(rule);
        return written.save(rule.reopened(), RuleAct.REOPENED, null, member);
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
}
