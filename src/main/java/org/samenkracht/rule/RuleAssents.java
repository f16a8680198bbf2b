package org.samenkracht.rule;

import java.time.Clock;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sides say of a rule, each by anyone who speaks for it. Nobody else makes a rule stand, or lets it go. */
@Component
@Transactional
public class RuleAssents {

    private final RuleRecord written;
    private final Members members;
    private final Clock clock;

    RuleAssents(RuleRecord written, Members members, Clock clock) {
        this.written = written;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Agrees for the own side, or says again that it does. With the last side's assent the rule stands.
     *
     * @param wording the one that was seen, so that nobody agrees to words not seen
     * @throws NotFound when the member speaks for no side
     */
    public GroundRule assent(Member me, Id<GroundRule> id, int wording) {
        var member = speaking(me);
        var rule = written.hold(member, id).seen(wording);
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
        return written.isSaidByAll(rule, false)
                ? written.save(rule.agreed(clock.instant()), RuleAct.STOOD, null, member)
                : rule;
    }

    /**
     * Takes back what the own side said of a rule that does not stand.
     *
     * @throws NotFound when the member speaks for no side
     * @throws Refusal when it stands: then one asks to talk about it again
     */
    public GroundRule takeBack(Member me, Id<GroundRule> id) {
        var member = speaking(me);
        var rule = written.hold(member, id);
        if (rule.isStanding()) {
            throw new Refusal("refusal.rule.stands");
        }
        if (written.spoken(rule).of(member.party()).isPresent()) {
            written.takeBack(rule, member);
            written.write(rule, RuleAct.TAKEN_BACK, null, member);
        }
        return rule;
    }

    /**
     * Lets a rule go for the own side. When each side did, it is gone.
     *
     * @throws NotFound when the member speaks for no side
     */
    public GroundRule letGo(Member me, Id<GroundRule> id) {
        var member = speaking(me);
        var rule = written.hold(member, id);
        if (says(rule, member, true)) {
            return rule;
        }
        written.say(rule, member, true);
        written.write(rule, RuleAct.LETTING_GO, null, member);
        return written.isSaidByAll(rule, true) ? written.save(rule.gone(), RuleAct.GONE, null, member) : rule;
    }

    private Member speaking(Member me) {
        var present = members.present(me);
        if (!present.speaksForASide()) {
            throw new NotFound();
        }
        return present;
    }

    private boolean says(GroundRule rule, Member member, boolean lettingGo) {
        return written.spoken(rule).of(member.party()).stream().anyMatch(assent -> assent.lettingGo() == lettingGo);
    }
}
