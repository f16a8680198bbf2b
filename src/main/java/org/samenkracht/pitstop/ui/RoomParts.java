package org.samenkracht.pitstop.ui;

import java.util.List;
import java.util.Set;
import org.samenkracht.Id;
import org.samenkracht.checkin.CheckIns;
import org.samenkracht.checkin.ui.CheckInPart;
import org.samenkracht.closeness.ui.ClosenessPart;
import org.samenkracht.closeness.ui.ClosenessVerbs;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Live;
import org.samenkracht.nextstep.ui.NextStepPart;
import org.samenkracht.nextstep.ui.NextStepVerbs;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.rule.ui.GroundRulesPart;
import org.samenkracht.rule.ui.RuleVerbs;
import org.samenkracht.undercurrent.Undercurrents;
import org.samenkracht.undercurrent.ui.UndercurrentPart;
import org.springframework.stereotype.Component;

/** What people do together in the room of a running pitstop. */
@Component
record RoomParts(
        CheckIns checkIns,
        Undercurrents undercurrents,
        RuleVerbs rules,
        NextStepVerbs steps,
        ClosenessVerbs closeness,
        Coalitions coalitions,
        Live live) {

    /**
     * One of them on somebody's page.
     *
     * @param foreground the stages that bring it to the foreground; it is there in others too
     */
    record Part(com.vaadin.flow.component.Component shown, Set<StageKind> foreground) {}

    List<Part> of(Member me, Id<PitStop> pitStop) {
        return List.of(
                new Part(
                        new CheckInPart(checkIns, coalitions, me, live),
                        Set.of(StageKind.CHECK_IN, StageKind.CHECK_OUT)),
                new Part(new UndercurrentPart(undercurrents, me, live, pitStop), Set.of()),
                new Part(new GroundRulesPart(rules, me, live), Set.of(StageKind.AGREE)),
                new Part(new NextStepPart(steps, me, live), Set.of(StageKind.AGREE)),
                new Part(new ClosenessPart(closeness, me, live), Set.of(StageKind.LOOK_BACK)));
    }
}
