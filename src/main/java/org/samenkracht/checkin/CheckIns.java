package org.samenkracht.checkin;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipEnded;
import org.samenkracht.coalition.Words;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.StageKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The round in which everybody says how it goes, or passes. Nothing of it is stored: it is in the memory of this node only,
 * and gone when the round ends, the pitstop closes, the one who spoke leaves, or the server stops.
 */
@Component
public class CheckIns {

    private static final int LONGEST = 200;

    private final PitStops pitStops;
    private final Members members;
    private final Live live;
    private final Seats seats = new Seats();
    private final Map<Id<Coalition>, Round> rounds = new ConcurrentHashMap<>();

    CheckIns(PitStops pitStops, Members members, Live live) {
        this.pitStops = pitStops;
        this.members = members;
        this.live = live;
    }

    /**
     * Takes a place among those who are here, until it is given back.
     *
     * @throws NotFound when the member left or was shown out
     */
    public Seat sit(Member me) {
        var present = members.present(me);
        seats.take(present);
        tell(present.coalition());
        return () -> leave(present);
    }

    /**
     * A guide begins a round; one that goes on already goes on.
     *
     * @throws NotFound when the one who acts is no guide, or no pitstop runs
     */
    public CheckIn begin(Member me) {
        var guide = guiding(me);
        var pitStop = running(guide);
        var round = rounds.compute(
                guide.coalition(), (where, before) -> isOf(pitStop, before) ? before : Round.in(pitStop));
        tell(guide.coalition());
        return shown(guide, round);
    }

    /**
     * Says how it goes. Whoever says it again has said that instead.
     *
     * @param line 1 to 200 characters
     * @throws NotFound when the member left, or no pitstop runs
     * @throws Refusal when no round goes on, or the line cannot be used
     */
    public CheckIn say(Member me, String line) {
        var words = Words.line(line, LONGEST);
        return take(me, Turn.spoken(me, words));
    }

    /**
     * Passes; whoever said something takes it back with that.
     *
     * @throws NotFound when the member left, or no pitstop runs
     * @throws Refusal when no round goes on
     */
    public CheckIn pass(Member me) {
        return take(me, Turn.passed(me));
    }

    /**
     * A guide ends the round: all that was said in it is gone. Ending what has ended changes nothing.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public void end(Member me) {
        forget(guiding(me).coalition());
    }

    /**
     * The round that goes on, if one does.
     *
     * @throws NotFound when the member left, or no pitstop runs
     */
    public Optional<CheckIn> now(Member me) {
        var pitStop = running(me);
        return Optional.ofNullable(rounds.get(me.coalition()))
                .filter(round -> isOf(pitStop, round))
                .map(round -> shown(me, round));
    }

    /** With the stage it is of, and with the pitstop, the round is over. */
    @TransactionalEventListener
    void ended(GuideActed acted) {
        boolean isOver = acted.act() == GuideAct.CLOSED
                || acted.act() == GuideAct.STAGE_BEGUN && !acted.words().equals(StageKind.CHECK_IN.name());
        if (isOver) {
            forget(acted.guide().coalition());
        }
    }

    @TransactionalEventListener
    void left(MembershipEnded ended) {
        change(ended.coalition(), round -> round.without(ended.person()));
    }

    @PreDestroy
    void stop() {
        seats.close();
    }

    /** What somebody said goes after the person, unless he or she is back by then. */
    void forgetIfGone(Member member) {
        if (!seats.isTaken(member)) {
            change(member.coalition(), round -> round.without(member.person()));
        }
    }

    private void leave(Member member) {
        seats.leave(member, () -> forgetIfGone(member));
        tell(member.coalition());
    }

    private CheckIn take(Member me, Turn turn) {
        var pitStop = running(me);
        var round = rounds.computeIfPresent(
                me.coalition(), (where, before) -> isOf(pitStop, before) ? before.with(me.person(), turn) : before);
        if (!isOf(pitStop, round)) {
            throw new Refusal("checkin.over");
        }
        tell(me.coalition());
        return shown(me, round);
    }

    private void change(Id<Coalition> coalition, UnaryOperator<Round> change) {
        if (rounds.computeIfPresent(coalition, (where, before) -> change.apply(before)) != null) {
            tell(coalition);
        }
    }

    private void forget(Id<Coalition> coalition) {
        rounds.remove(coalition);
        tell(coalition);
    }

    private void tell(Id<Coalition> coalition) {
        live.announce(CheckInChange.topic(coalition), new CheckInChange(coalition));
    }

    private CheckIn shown(Member me, Round round) {
        return round.shown(seats.of(me.coalition()));
    }

    private PitStop running(Member me) {
        return pitStops.running(me).orElseThrow(NotFound::new);
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }

    private static boolean isOf(PitStop pitStop, @Nullable Round round) {
        return round != null && round.pitStop().equals(pitStop.id());
    }
}
