package org.samenkracht.pitstop.ui;

import java.time.Clock;
import org.samenkracht.board.Boards;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.Live;
import org.samenkracht.live.relay.Relay;
import org.samenkracht.pitstop.Attention;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.GuideActs;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.PointerRecordings;
import org.samenkracht.pitstop.Signs;
import org.springframework.stereotype.Component;

/** All that the room of a running pitstop asks of the features. */
@Component
public record RoomVerbs(
        PitStops pitStops,
        Courses courses,
        Signs signs,
        Attention attention,
        GuideActs acts,
        PointerRecordings recordings,
        Boards boards,
        Coalitions coalitions,
        Members members,
        Live live,
        Relay relay,
        Clock clock) {}
