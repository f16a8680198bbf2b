package org.samenkracht.checkin;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Words;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.springframework.stereotype.Component;

/**
 * The round in which everybody says how it goes, or passes. It begins with the stage of coming in or of going home, and a guide
 * begins one at any other time. Nothing of it is stored: it is in the memory of this node only,
 * and gone when the round ends, another stage begins, the pitstop closes, the one who spoke leaves, or the server stops.
 */
@Component
public class CheckIns {

    private static final int LONGEST = 200;

    private final PitStops pitStops;
    private final Members members;
    private final Rounds rounds;
    private final Seats seats = new Seats();

    CheckIns(PitStops pitStops, Members members, Rounds rounds) {
        this.pitStops = pitStops;
        this.members = members;
        this.rounds = rounds;
    }

    /**
     * Takes a place among those who are here, until it is given back.
     *
     * @throws NotFound when the member left or was shown out
     */
    public Seat sit(Member me) {
        var present = members.present(me);
        seats.take(present);
        rounds.tell(present.coalition());
        return () -> leave(present);
    }

    /**
     * A guide begins a round; one that goes on already goes on.
     *
     * @throws NotFound when the one who acts is no guide, or no pitstop runs
     */
    public CheckIn begin(Member me) {
        var guide = guiding(me);
        return shown(guide, rounds.begin(running(guide)));
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
        rounds.end(guiding(me).coalition());
    }

    /**
     * The round that goes on, if one does.
     *
     * @throws NotFound when the member left, or no pitstop runs
     */
    public Optional<CheckIn> now(Member me) {
        return rounds.in(running(me)).map(round -> shown(me, round));
    }

    @PreDestroy
    void stop() {
        seats.close();
    }

    /** What somebody said goes after the person, unless he or she is back by then. */
    void forgetIfGone(Member member) {
        if (!seats.isTaken(member)) {
            rounds.forget(member.coalition(), member.person());
        }
    }

    private void leave(Member member) {
        seats.leave(member, () -> forgetIfGone(member));
        rounds.tell(member.coalition());
    }

    private CheckIn take(Member me, Turn turn) {
        return rounds.change(running(me), round -> round.with(me.person(), turn))
                .map(round -> shown(me, round))
                .orElseThrow(() -> new Refusal("checkin.over"));
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
}
