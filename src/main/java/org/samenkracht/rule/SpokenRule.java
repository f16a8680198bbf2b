package org.samenkracht.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Party;

/**
 * A rule with what each side says of it.
 *
 * @param assents at most one for each side
 */
public record SpokenRule(GroundRule rule, List<RuleAssent> assents) {

    /** What this side says, if it said anything of the rule as it is now. */
    public Optional<RuleAssent> of(@Nullable Id<Party> side) {
        return assents.stream().filter(assent -> assent.party().equals(side)).findFirst();
    }

    /** When a side last said that it agrees. */
    public Optional<Instant> lastConfirmed() {
        return assents.stream()
                .filter(assent -> !assent.lettingGo())
                .map(RuleAssent::givenAt)
                .max(Comparator.naturalOrder());
    }

    boolean isSaidByAll(Set<Id<Party>> present, boolean lettingGo) {
        var saying = assents.stream()
                .filter(assent -> assent.lettingGo() == lettingGo)
                .map(RuleAssent::party)
                .collect(Collectors.toSet());
        return present.size() > 1 && saying.containsAll(present);
    }
}
