package org.samenkracht.coalition.ui;

import org.samenkracht.PublicAddress;
import org.samenkracht.board.Boards;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Greetings;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plans;
import org.springframework.stereotype.Component;

/** All that a coalition's page can ask of the features. */
@Component
record CoalitionVerbs(
        Coalitions coalitions,
        Members members,
        Greetings greetings,
        Boards boards,
        PitStops pitStops,
        Plans plans,
        Live live,
        Invitations invitations,
        PublicAddress address) {}
