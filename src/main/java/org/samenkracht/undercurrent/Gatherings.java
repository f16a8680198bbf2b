package org.samenkracht.undercurrent;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.undercurrent.Moment.State;
import org.springframework.stereotype.Component;

/** The moments that are open, one in each coalition at most, with what is written in them: in the memory of this node only. */
@Component
class Gatherings {

    private final Map<Id<Coalition>, Gathering> open = new ConcurrentHashMap<>();
    private final Map<Id<Coalition>, Id<PitStop>> tooFew = new ConcurrentHashMap<>();

    /**
     * Opens a moment, unless one is open in this pitstop: then it answers false.
     *
     * @param writing writes it down; what could not be written down did not happen
     */
    boolean open(PitStop pitStop, Runnable writing) {
        var opening = Gathering.in(pitStop);
        var opened = open.compute(pitStop.coalition(), (where, before) -> isOf(pitStop, before) ? before : opening);
        if (opened != opening) {
            return false;
        }
        try {
            writing.run();
        } catch (RuntimeException failed) {
            open.remove(pitStop.coalition(), opening);
            throw failed;
        }
        tooFew.remove(pitStop.coalition());
        return true;
    }

    /** Keeps a text in the moment that is open in this pitstop; answers whether one is. */
    boolean write(PitStop pitStop, Id<Person> writer, WithdrawalCode code, String text) {
        var after = open.computeIfPresent(
                pitStop.coalition(),
                (where, before) -> isOf(pitStop, before) ? before.with(writer, code, text) : before);
        return isOf(pitStop, after);
    }

    /** Takes the text with this code out of the moment in which it stands, if there is one. */
    boolean withdraw(String hash) {
        return open.keySet().stream().anyMatch(where -> withdraw(where, hash));
    }

    /**
     * Closes the moment that is open; empty when none is.
     *
     * @param saving saves what surfaces; what could not be saved is not lost, for the moment is open again
     */
    Optional<Gathering> close(Id<Coalition> where, Consumer<Gathering> saving) {
        var closing = open.remove(where);
        if (closing == null) {
            return Optional.empty();
        }
        try {
            saving.accept(closing);
        } catch (RuntimeException failed) {
            open.putIfAbsent(where, closing);
            throw failed;
        }
        if (!closing.isEnough()) {
            tooFew.put(where, closing.pitStop());
        }
        return Optional.of(closing);
    }

    /** Throws away what is written in the moment that is open, and forgets how the last one ended. */
    Optional<Gathering> lose(Id<Coalition> where) {
        tooFew.remove(where);
        return Optional.ofNullable(open.remove(where));
    }

    boolean isEnough(Id<Coalition> where) {
        var gathering = open.get(where);
        return gathering != null && gathering.isEnough();
    }

    State state(PitStop pitStop) {
        if (isOf(pitStop, open.get(pitStop.coalition()))) {
            return State.OPEN;
        }
        return pitStop.id().equals(tooFew.get(pitStop.coalition())) ? State.TOO_FEW : State.CLOSED;
    }

    boolean wrote(PitStop pitStop, Id<Person> person) {
        var gathering = open.get(pitStop.coalition());
        return gathering != null
                && isOf(pitStop, gathering)
                && gathering.writers().contains(person);
    }

    private boolean withdraw(Id<Coalition> where, String hash) {
        var before = open.get(where);
        boolean there = before != null && before.texts().containsKey(hash);
        return there && open.computeIfPresent(where, (same, now) -> now.without(hash)) != null;
    }

    private static boolean isOf(PitStop pitStop, @Nullable Gathering gathering) {
        return gathering != null && gathering.pitStop().equals(pitStop.id());
    }
}
