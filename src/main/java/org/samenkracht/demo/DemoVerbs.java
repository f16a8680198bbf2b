package org.samenkracht.demo;

import org.samenkracht.board.Boards;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Links;
import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.People;
import org.samenkracht.live.collaboration.Messages;
import org.samenkracht.nextstep.NextSteps;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.rule.GroundRules;
import org.samenkracht.rule.RuleAssents;
import org.samenkracht.summary.Consents;
import org.springframework.stereotype.Component;

/** The verbs of the features in which the demo is told. */
@Component
record DemoVerbs(
        Coalitions coalitions,
        Members members,
        People people,
        Boards boards,
        Cards cards,
        Links links,
        PitStops pitStops,
        GroundRules rules,
        RuleAssents assents,
        NextSteps nextSteps,
        ClosenessReadings closeness,
        Consents consents,
        Messages messages) {}
