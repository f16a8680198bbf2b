package org.samenkracht.trail;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenkracht.live.relay.Lookout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks where people are on the boards of recorded pitstops, and writes that down every few seconds. It is no part of what
 * carries pointers to others: nobody waits for it, and while nothing is recorded it looks at nothing. Used by one thread.
 */
@Component
class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Lookout lookout;
    private final Keeping keeping;
    private final Clock clock;
    private List<Watch> watches = List.of();

    Recorder(Lookout lookout, Keeping keeping, Clock clock) {
        this.lookout = lookout;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Where is everybody now? */
    void look() {
        watches.forEach(
                watch -> watch.see(clock.instant(), lookout.seenOn(watch.board().value())));
    }

    /**
     * Writes down what was seen since the last time, and finds out what to watch from now on. What cannot be written down is
     * let go: it is worth nobody's waiting, and no memory.
     */
    void keep() {
        try {
            watches.stream().filter(Watch::hasUnkept).forEach(keeping::keep);
            watches.stream().flatMap(watch -> watch.paths().stream()).forEach(Path::written);
            watches = goingOn(keeping.terms());
        } catch (RuntimeException failed) {
            watches = List.of();
            LOG.warn("Some seconds of pointers could not be recorded: {}", failed.toString());
        }
    }

    private List<Watch> goingOn(List<Watch.Terms> terms) {
        var known = watches.stream().collect(Collectors.toMap(Watch::terms, Function.identity()));
        return terms.stream()
                .map(each -> known.getOrDefault(each, new Watch(each)))
                .toList();
    }
}
