package org.samenkracht.undercurrent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
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
    private final UndercurrentRows rows;
    private final Live live;
    private final Map<Id<Coalition>, Gathering> open = new ConcurrentHashMap<>();
    private final Map<Id<Coalition>, Id<PitStop>> tooFew = new ConcurrentHashMap<>();

    Undercurrents(PitStops pitStops, Members members, UndercurrentRows rows, Live live) {
        this.pitStops = pitStops;
        this.members = members;
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
        var opening = Gathering.in(pitStop);
        var opened = open.compute(guide.coalition(), (where, before) -> isOf(pitStop.id(), before) ? before : opening);
        if (opened == opening) {
            begin(guide, opening);
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
        var after = open.computeIfPresent(
                writer.coalition(),
                (where, before) -> isOf(pitStop.id(), before) ? before.with(writer.person(), code, words) : before);
        if (!isOf(pitStop.id(), after)) {
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
        boolean unseen = open.keySet().stream().anyMatch(where -> withdraw(where, hash));
        if (!unseen) {
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
        var closing = open.remove(guide.coalition());
        if (closing != null) {
            surface(guide, closing);
        }
    }

    /**
     * Whether three or more people wrote in the moment that is open: more than that nobody is told of the number, and only
     * a guide who asks.
     *
     * @throws NotFound when the one who acts is no guide
     */
    public boolean wouldSurface(Member me) {
        var gathering = open.get(guiding(me).coalition());
        return gathering != null && gathering.isEnough();
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

    @TransactionalEventListener
    void ended(GuideActed acted) {
        if (acted.act() == GuideAct.CLOSED) {
            tooFew.remove(acted.guide().coalition());
            Optional.ofNullable(open.remove(acted.guide().coalition())).ifPresent(lost -> tell(lost.pitStop()));
        }
    }

    private void begin(Member guide, Gathering opening) {
        try {
            rows.open(guide, opening.pitStop());
        } catch (RuntimeException failed) {
            open.remove(guide.coalition(), opening);
            throw failed;
        }
        tooFew.remove(guide.coalition());
        tell(opening.pitStop());
    }

    /** What could not be saved is not lost: the moment is open again. */
    private void surface(Member guide, Gathering closing) {
        try {
            rows.close(guide, closing);
        } catch (RuntimeException failed) {
            open.putIfAbsent(guide.coalition(), closing);
            throw failed;
        }
        if (!closing.isEnough()) {
            tooFew.put(guide.coalition(), closing.pitStop());
        }
        tell(closing.pitStop());
    }

    private boolean withdraw(Id<Coalition> where, String hash) {
        var before = open.get(where);
        boolean there = before != null && before.texts().containsKey(hash);
        return there && open.computeIfPresent(where, (same, now) -> now.without(hash)) != null;
    }

    private Moment moment(Member me, PitStop pitStop) {
        var gathering = open.get(me.coalition());
        if (gathering != null && isOf(pitStop.id(), gathering)) {
            return new Moment(pitStop.id(), State.OPEN, gathering.writers().contains(me.person()));
        }
        boolean few = pitStop.id().equals(tooFew.get(me.coalition()));
        return new Moment(pitStop.id(), few ? State.TOO_FEW : State.CLOSED, false);
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

    private static boolean isOf(Id<PitStop> pitStop, @Nullable Gathering gathering) {
        return gathering != null && gathering.pitStop().equals(pitStop);
    }
}
