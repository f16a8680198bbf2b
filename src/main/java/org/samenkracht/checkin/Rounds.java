package org.samenkracht.checkin;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.MembershipEnded;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.StageBegun;
import org.samenkracht.pitstop.StageKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rounds that go on, one in each coalition at most. Each begins and ends with its stage, or by a guide. */
@Component
class Rounds {

    private static final Set<StageKind> ROUNDS = EnumSet.of(StageKind.CHECK_IN, StageKind.CHECK_OUT);

    private final Live live;
    private final Map<Id<Coalition>, Round> goingOn = new ConcurrentHashMap<>();

    Rounds(Live live) {
        this.live = live;
    }

    /** Begins a round, unless one goes on in this pitstop already. */
    Round begin(PitStop pitStop) {
        var round = goingOn.compute(
                pitStop.coalition(),
                (where, before) -> isOf(pitStop, before) ? before : Round.in(pitStop.id(), StageKind.CHECK_IN));
        tell(pitStop.coalition());
        return round;
    }

    Optional<Round> in(PitStop pitStop) {
        return Optional.ofNullable(goingOn.get(pitStop.coalition())).filter(round -> isOf(pitStop, round));
    }

    /** The round after the change, if one goes on in this pitstop. */
    Optional<Round> change(PitStop pitStop, UnaryOperator<Round> change) {
        var round = goingOn.computeIfPresent(
                pitStop.coalition(), (where, before) -> isOf(pitStop, before) ? change.apply(before) : before);
        if (!isOf(pitStop, round)) {
            return Optional.empty();
        }
        tell(pitStop.coalition());
        return Optional.of(round);
    }

    void forget(Id<Coalition> coalition, Id<Person> person) {
        if (goingOn.computeIfPresent(coalition, (where, round) -> round.without(person)) != null) {
            tell(coalition);
        }
    }

    void end(Id<Coalition> coalition) {
        goingOn.remove(coalition);
        tell(coalition);
    }

    void tell(Id<Coalition> coalition) {
        live.announce(CheckInChange.topic(coalition), new CheckInChange(coalition));
    }

    @TransactionalEventListener
    void follow(StageBegun begun) {
        if (ROUNDS.contains(begun.stage())) {
            goingOn.put(begun.coalition(), Round.in(begun.pitStop(), begun.stage()));
            tell(begun.coalition());
        } else {
            end(begun.coalition());
        }
    }

    @TransactionalEventListener
    void closed(GuideActed acted) {
        if (acted.act() == GuideAct.CLOSED) {
            end(acted.guide().coalition());
        }
    }

    @TransactionalEventListener
    void left(MembershipEnded ended) {
        forget(ended.coalition(), ended.person());
    }

    private static boolean isOf(PitStop pitStop, @Nullable Round round) {
        return round != null && round.pitStop().equals(pitStop.id());
    }
}
