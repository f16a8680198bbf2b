package org.samenkracht.shell;

import org.samenkracht.closeness.ui.ClosenessVerbs;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.Live;
import org.samenkracht.nextstep.ui.NextStepVerbs;
import org.samenkracht.rule.ui.RuleVerbs;
import org.springframework.stereotype.Component;

/** All that the page of what the sides do together asks of the features. */
@Component
record TogetherVerbs(
        Members members,
        Coalitions coalitions,
        RuleVerbs rules,
        NextStepVerbs steps,
        ClosenessVerbs closeness,
        Live live) {}
