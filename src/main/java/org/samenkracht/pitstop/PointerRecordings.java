package org.samenkracht.pitstop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether it is remembered where people point while a pitstop runs. It is not, until a guide switches it on; everybody sees
 * that it is on, and each leaves themselves out as they like.
 */
@Component
@Transactional
public class PointerRecordings {

    private static final String RUNNING = """
            select r.pit_stop, r.turns, p.coalition from pointer_recording r join pit_stop p on p.id = r.pit_stop
            where r.runs and p.runs_in is not null
            """;

    private final JdbcClient database;
    private final PitStopRows pitStops;
    private final CourseRows courses;
    private final Members members;
    private final ApplicationEventPublisher events;

    PointerRecordings(
            JdbcClient database,
            PitStopRows pitStops,
            CourseRows courses,
            Members members,
            ApplicationEventPublisher events) {
        this.database = database;
        this.pitStops = pitStops;
        this.courses = courses;
        this.members = members;
        this.events = events;
    }

    /**
     * From now on the pointers are recorded; doing so twice does it once.
     *
     * @throws NotFound when the one who acts is no guide, or none runs
     */
    public void begin(Member me) {
        set(me, true);
    }

    /** From now on they are no more. What was recorded stays. As {@link #begin} otherwise. */
    public void end(Member me) {
        set(me, false);
    }

    /**
     * Is not recorded in this pitstop, and takes out what was, also when it is over.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    public void leaveOut(Member me, Id<PitStop> pitStop) {
        var leaving = members.present(me);
        lock(leaving, pitStop);
        if (!leftOut(pitStop).contains(leaving.id())) {
            database.sql("insert into pointer_left_out (pit_stop, member) values (?, ?)")
                    .params(pitStop.value(), leaving.id().value())
                    .update();
            changed(leaving, pitStop);
        }
        events.publishEvent(new PointersLeftOut(pitStop, leaving.id()));
    }

    /**
     * Is recorded again, from now on.
     *
     * @throws NotFound when none runs in the member's coalition
     */
    public void comeIn(Member me) {
        var coming = members.present(me);
        var running = pitStops.runningIn(coming.coalition()).orElseThrow(NotFound::new);
        lock(coming, running.id());
        int came = database.sql("delete from pointer_left_out where pit_stop = ? and member = ?")
                .params(running.id().value(), coming.id().value())
                .update();
        if (came > 0) {
            changed(coming, running.id());
        }
    }

    /** The recordings that go on; for the feature that keeps trails. */
    @Transactional(readOnly = true)
    public List<PointerRecording> running() {
        return database.sql(RUNNING).query(this::recording).list();
    }

    /** The recording of this pitstop, if it goes on, as it stays until the transaction ends; for the same feature. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PointerRecording> hold(Id<PitStop> pitStop) {
        database.sql("select turns from pointer_recording where pit_stop = ? for update")
                .param(pitStop.value())
                .query(Integer.class)
                .optional();
        return database.sql(RUNNING + " and r.pit_stop = ?")
                .param(pitStop.value())
                .query(this::recording)
                .optional();
    }

    /** What everybody in the room may know. */
    RoomNow.Recording of(Id<PitStop> pitStop) {
        boolean runs = database.sql("select count(*) from pointer_recording where pit_stop = ? and runs")
                        .param(pitStop.value())
                        .query(Integer.class)
                        .single()
                > 0;
        return new RoomNow.Recording(runs, leftOut(pitStop));
    }

    private void set(Member me, boolean runs) {
        var guide = members.present(me);
        if (!guide.isGuide()) {
            throw new NotFound();
        }
        var running =
                pitStops.runningIn(guide.coalition()).orElseThrow(NotFound::new).id();
        lock(guide, running);
        if (of(running).on() != runs) {
            write(running, runs);
            events.publishEvent(
                    new GuideActed(guide, runs ? GuideAct.RECORDING_BEGUN : GuideAct.RECORDING_ENDED, null, ""));
        }
    }

    private void write(Id<PitStop> running, boolean runs) {
        int changed = database.sql("update pointer_recording set runs = ?, turns = turns + 1 where pit_stop = ?")
                .params(runs, running.value())
                .update();
        if (changed == 0) {
            database.sql("insert into pointer_recording (pit_stop, runs, turns) values (?, ?, 1)")
                    .params(running.value(), runs)
                    .update();
        }
    }

    /** The course's row orders everything in a room. */
    private void lock(Member acting, Id<PitStop> pitStop) {
        pitStops.findById(pitStop)
                .filter(found -> found.coalition().equals(acting.coalition()))
                .orElseThrow(NotFound::new);
        courses.lock(pitStop).orElseThrow(NotFound::new);
    }

    private void changed(Member who, Id<PitStop> pitStop) {
        database.sql("update pointer_recording set turns = turns + 1 where pit_stop = ?")
                .param(pitStop.value())
                .update();
        courses.stir(pitStop);
        events.publishEvent(RoomChange.of(who.coalition()));
    }

    private Set<Id<Member>> leftOut(Id<PitStop> pitStop) {
        return database
                .sql("select member from pointer_left_out where pit_stop = ?")
                .param(pitStop.value())
                .query((row, number) -> Id.<Member>of(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private PointerRecording recording(ResultSet row, int number) throws SQLException {
        Id<PitStop> pitStop = Id.of(row.getObject("pit_stop", UUID.class));
        var moments = momentsIn(pitStop);
        boolean isOpen = !moments.isEmpty() && moments.getLast() == GuideAct.UNDERCURRENT_OPENED;
        return new PointerRecording(
                pitStop,
                Id.<Coalition>of(row.getObject("coalition", UUID.class)),
                row.getInt("turns"),
                moments.size(),
                isOpen,
                leftOut(pitStop));
    }

    /** The undercurrent is known here by what guides did: it is in no table while it is open. */
    private List<GuideAct> momentsIn(Id<PitStop> pitStop) {
        return database.sql("""
                        select act from guide_act
                        where pit_stop = ? and act in ('UNDERCURRENT_OPENED', 'UNDERCURRENT_CLOSED') order by acted_at, id
                        """)
                .param(pitStop.value())
                .query((row, number) -> GuideAct.valueOf(row.getString(1)))
                .list();
    }
}
