package org.samenkracht;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears what guides did with the room, once it has happened. */
public class ActsOfGuides {

    private final Queue<GuideActed> heard = new ConcurrentLinkedQueue<>();

    /** What was done by the guides of this coalition so far, in order. */
    public List<GuideActed> in(Coalition coalition) {
        return heard.stream()
                .filter(act -> act.guide().coalition().equals(coalition.id()))
                .toList();
    }

    /** The same, in short. */
    public List<GuideAct> shortly(Coalition coalition) {
        return in(coalition).stream().map(GuideActed::act).toList();
    }

    @TransactionalEventListener
    void hear(GuideActed act) {
        heard.add(act);
    }
}
