package org.samenkracht.undercurrent;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Words;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.undercurrent.Moment.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The undercurrent of a pitstop. While a moment is open, what is written in it is in the memory of this node only. When a
 * guide closes the moment and three or more people wrote, it all surfaces together; otherwise nothing of it is ever stored.
 */
@Component
public class Undercurrents {

    private static final int LONGEST = 500;

    private final PitStops pitStops;
    private final Members members;
    private final Gatherings gatherings;
    private final UndercurrentRows rows;
    private final Live live;

    Undercurrents(PitStops pitStops, Members members, Gatherings gatherings, UndercurrentRows rows, Live live) {
        this.pitStops = pitStops;
        this.members = members;
        this.gatherings = gatherings;
        this.rows = rows;
        this.live = live;
    }

    /**
     * A guide opens a moment in the pitstop that runs; one that is open stays open.
     *
     * @throws NotFound when the one who acts is no guide, or no pitstop runs
     */
    public Moment open(Member me) {
        var guide = guiding(me);
        var pitStop = pitStops.running(guide).orElseThrow(NotFound::new);
        if (gatherings.open(pitStop, () -> rows.open(guide, pitStop.id()))) {
            tell(pitStop.id());
        }
        return moment(guide, pitStop);
    }

    /**
     * Writes a text in the moment that is open; each member does so once. Nobody is told of it.
     *
     * @param text 1 to 500 characters
     * @return the code with which it can be withdrawn, told this once
     * @throws NotFound when the one who acts is a guide or a newcomer or left, or no pitstop runs
     * @throws Refusal when no moment is open, this member wrote already, or the text cannot be used
     */
    public WithdrawalCode write(Member me, String text) {
        var writer = reading(me);
        if (writer.isGuide()) {
            throw new NotFound();
        }
        var pitStop = pitStops.running(writer).orElseThrow(NotFound::new);
        var words = Words.lines(text, LONGEST);
        var code = WithdrawalCode.next();
        if (!gatherings.write(pitStop, writer.person(), code, words)) {
            throw new Refusal("undercurrent.closed");
        }
        return code;
    }

    /**
     * Takes a text back, before it surfaced or after; it is gone from every page at once.
     *
     * @param code as somebody typed it
     * @throws NotFound when no text has this code, or no more
     */
    public void withdraw(String code) {
        var hash = WithdrawalCode.typed(code).hash();
        if (!gatherings.withdraw(hash)) {
            tell(rows.remove(hash).orElseThrow(NotFound::new));
        }
    }

    /**
     * A guide closes the moment. When three or more people wrote, what they wrote surfaces; otherwise it is thrown away.
     * Closing what is closed changes nothing, so that two guides who close at the same moment close it once.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public void close(Member me) {
        var guide = guiding(me);
        gatherings
                .close(guide.coalition(), closing -> rows.close(guide, closing))
                .ifPresent(closed -> tell(closed.pitStop()));
    }

    /**
     * Whether three or more people wrote in the moment that is open: more than that nobody is told of the number, and only
     * a guide who asks.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public boolean wouldSurface(Member me) {
        return gatherings.isEnough(guiding(me).coalition());
    }

    /**
     * How it stands in the pitstop that runs; empty when none does.
     *
     * @throws NotFound when the one who acts is a newcomer, or left
     */
    public Optional<Moment> moment(Member me) {
        var reader = reading(me);
        return pitStops.running(reader).map(pitStop -> moment(reader, pitStop));
    }

    /**
     * What surfaced in a pitstop, in the order of random numbers.
     *
     * @throws NotFound when the one who acts is a newcomer or left, or the coalition has no such pitstop
     */
    public List<Undercurrent> surfaced(Member me, Id<PitStop> pitStop) {
        return rows.of(pitStops.find(reading(me), pitStop).id());
    }

    /**
     * The pitstop in which one writes the undercurrent now, else the last in which something surfaced; empty when nothing
     * did.
     *
     * @throws NotFound when the one who acts is a newcomer, or left
     */
    public Optional<Id<PitStop>> latest(Member me) {
        var reader = reading(me);
        var all = pitStops.all(reader);
        var surfaced = rows.among(all.stream().map(PitStop::id).toList());
        return all.stream()
                .filter(pitStop -> pitStop.isOpen() && gatherings.state(pitStop) == State.OPEN)
                .map(PitStop::id)
                .findFirst()
                .or(() ->
                        all.stream().map(PitStop::id).filter(surfaced::contains).findFirst());
    }

    @TransactionalEventListener
    void ended(GuideActed acted) {
        if (acted.act() == GuideAct.CLOSED) {
            gatherings.lose(acted.guide().coalition()).ifPresent(lost -> tell(lost.pitStop()));
        }
    }

    private Moment moment(Member me, PitStop pitStop) {
        return new Moment(pitStop.id(), gatherings.state(pitStop), gatherings.wrote(pitStop, me.person()));
    }

    private void tell(Id<PitStop> pitStop) {
        live.announce(UndercurrentChange.topic(pitStop), new UndercurrentChange(pitStop));
    }

    private Member reading(Member me) {
        var present = members.present(me);
        if (present.isNewcomer()) {
            throw new NotFound();
        }
        return present;
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }
}
