package org.samenkracht.pitstop;

import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say without words while a pitstop runs: that they are ready with the stage, or would like to speak. Everybody
 * in the coalition may; it is gone with the stage or the pitstop and is kept nowhere else.
 */
@Component
@Transactional
public class Signs {

    private enum Kind {
        READY,
        HAND
    }

    private final JdbcClient database;
    private final PitStopRows pitStops;
    private final CourseRows courses;
    private final Members members;
    private final ApplicationEventPublisher events;

    Signs(
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

    /** Says to be ready with the stage that runs; twice is once. */
    public void sayReady(Member me) {
        give(me, Kind.READY);
    }

    /** Takes that back. */
    public void takeReadyBack(Member me) {
        take(members.present(me), me.id(), Kind.READY);
    }

    /** Raises a hand; who has it up already keeps the place in the row. */
    public void raiseHand(Member me) {
        give(me, Kind.HAND);
    }

    /** Lowers the own hand. */
    public void lowerHand(Member me) {
        take(members.present(me), me.id(), Kind.HAND);
    }

    /**
     * A guide gives somebody the word: the hand goes down, and everybody is told. Without a hand nothing happens.
     *
     * @throws NotFound when the one who acts is no guide of that coalition
     */
    public void giveWord(Member me, Id<Member> to) {
        var guide = members.present(me);
        if (!guide.isGuide() || members.inCoalition(guide.coalition(), to).isEmpty()) {
            throw new NotFound();
        }
        if (take(guide, to, Kind.HAND)) {
            events.publishEvent(new GuideActed(guide, GuideAct.WORD_GIVEN, to, ""));
        }
    }

    /** Who is ready, in no order that means anything. */
    List<Id<Member>> ready(Id<PitStop> pitStop) {
        return given(pitStop, Kind.READY);
    }

    /** Whose hand is up, the first first. */
    List<Id<Member>> hands(Id<PitStop> pitStop) {
        return given(pitStop, Kind.HAND);
    }

    void clearReady(Id<PitStop> pitStop) {
        database.sql("delete from sign where pit_stop = ? and kind = 'READY'")
                .param(pitStop.value())
                .update();
    }

    void clear(Id<PitStop> pitStop) {
        database.sql("delete from sign where pit_stop = ?")
                .param(pitStop.value())
                .update();
    }

    @EventListener
    void forget(MembershipEnded ended) {
        database.sql("delete from sign where member in (select id from member where coalition = ? and person = ?)")
                .params(ended.coalition().value(), ended.person().value())
                .update();
        pitStops.runningIn(ended.coalition()).map(PitStop::id).ifPresent(courses::stir);
    }

    private List<Id<Member>> given(Id<PitStop> pitStop, Kind kind) {
        return database.sql("select member from sign where pit_stop = ? and kind = ? order by place")
                .params(pitStop.value(), kind.name())
                .query((row, number) -> Id.<Member>of(row.getObject(1, UUID.class)))
                .list();
    }

    private void give(Member me, Kind kind) {
        var giver = members.present(me);
        var running = lock(giver);
        var already = database.sql("select count(*) from sign where pit_stop = ? and member = ? and kind = ?")
                .params(running.value(), giver.id().value(), kind.name())
                .query(Integer.class)
                .single();
        if (already == 0) {
            database.sql("""
                            insert into sign (pit_stop, member, kind, place)
                            select :pitStop, :member, :kind, coalesce(max(place), 0) + 1 from sign where pit_stop = :pitStop
                            """)
                    .param("pitStop", running.value())
                    .param("member", giver.id().value())
                    .param("kind", kind.name())
                    .update();
            tell(giver, running);
        }
    }

    private boolean take(Member acting, Id<Member> whose, Kind kind) {
        var running = lock(acting);
        int taken = database.sql("delete from sign where pit_stop = ? and member = ? and kind = ?")
                .params(running.value(), whose.value(), kind.name())
                .update();
        if (taken > 0) {
            tell(acting, running);
        }
        return taken > 0;
    }

    /** The course's row orders everything in a room. */
    private Id<PitStop> lock(Member acting) {
        var running = pitStops.runningIn(acting.coalition()).orElseThrow(NotFound::new);
        return courses.lock(running.id()).orElseThrow(NotFound::new).pitStop();
    }

    private void tell(Member acting, Id<PitStop> running) {
        courses.stir(running);
        events.publishEvent(RoomChange.of(acting.coalition()));
    }
}
