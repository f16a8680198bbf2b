package org.samenkracht.pitstop.ui;

import java.time.Clock;
import org.samenkracht.PublicAddress;
import org.samenkracht.access.InvitationMail;
import org.samenkracht.board.Boards;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plans;
import org.springframework.stereotype.Component;

/** All that planning a pitstop, and waiting for one, asks of the features. */
@Component
record PlanVerbs(
        Plans plans,
        PitStops pitStops,
        InvitationMail mail,
        Invitations invitations,
        Boards boards,
        Coalitions coalitions,
        Members members,
        PublicAddress address,
        Live live,
        Clock clock) {}
