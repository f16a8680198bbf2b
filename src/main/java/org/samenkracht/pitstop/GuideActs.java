package org.samenkracht.pitstop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What guides did with the room: written down in the transaction in which they do it, and read by everybody there. */
@Component
@Transactional(readOnly = true)
public class GuideActs {

    /** More than a guide does in the longest evening. */
    private static final int MOST = 500;

    /** Of these everybody hears as of a change of the coalition, so that each page reads the room once. */
    private static final Set<GuideAct> TOLD_OTHERWISE =
            EnumSet.of(GuideAct.OPENED, GuideAct.CLOSED, GuideAct.SHOWN_OUT);

    private final JdbcClient database;
    private final PitStopRows pitStops;
    private final CourseRows courses;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuideActs(
            JdbcClient database,
            PitStopRows pitStops,
            CourseRows courses,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.pitStops = pitStops;
        this.courses = courses;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What guides did in a pitstop, the first first; of very many the last 500.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    public List<WrittenAct> in(Member me, Id<PitStop> pitStop) {
        return database.sql("""
                        select * from guide_act where pit_stop = ? and coalition = ? order by acted_at desc, id desc limit ?
                        """)
                .params(pitStop.value(), members.present(me).coalition().value(), MOST)
                .query(GuideActs::act)
                .list()
                .reversed();
    }

    /** What a guide did last in a pitstop. */
    Optional<WrittenAct> lastIn(Id<PitStop> pitStop) {
        return database.sql("select * from guide_act where pit_stop = ? order by acted_at desc, id desc limit 1")
                .param(pitStop.value())
                .query(GuideActs::act)
                .optional();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(GuideActed acted) {
        var coalition = acted.guide().coalition();
        var running = pitStops.runningIn(coalition).map(PitStop::id);
        database.sql("""
                        insert into guide_act (id, coalition, pit_stop, acted_at, acted_by, act, about, words)
                        values (:id, :coalition, :pitStop, :at, :by, :act, :about, :words)
                        """)
                .param("id", Id.next().value())
                .param("coalition", coalition.value())
                .param("pitStop", running.map(Id::value).orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", acted.guide().id().value())
                .param("act", acted.act().name())
                .param("about", acted.about() == null ? null : acted.about().value())
                .param("words", acted.words())
                .update();
        running.ifPresent(courses::stir);
        if (!TOLD_OTHERWISE.contains(acted.act())) {
            events.publishEvent(RoomChange.of(coalition));
        }
    }

    private static WrittenAct act(ResultSet row, int number) throws SQLException {
        return new WrittenAct(
                Id.of(row.getObject("id", UUID.class)),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                Id.of(row.getObject("acted_by", UUID.class)),
                GuideAct.valueOf(row.getString("act")),
                row.getObject("about", UUID.class),
                row.getString("words"));
    }
}
