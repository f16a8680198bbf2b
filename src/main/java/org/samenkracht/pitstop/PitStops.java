package org.samenkracht.pitstop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Boards;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pitstops of a coalition: guides open and close them, everybody in the coalition reads them back. */
@Component
@Transactional
public class PitStops {

    private final PitStopRows pitStops;
    private final SessionCards sessionCards;
    private final Boards boards;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PitStops(
            PitStopRows pitStops,
            SessionCards sessionCards,
            Boards boards,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pitStops = pitStops;
        this.sessionCards = sessionCards;
        this.boards = boards;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a pitstop; from then on what changes on the coalition's boards belongs to it.
     *
     * @param title 1 to 120 characters
     * @throws NotFound when the one who acts is no guide
     * @throws Refusal when one is running already, or the title cannot be used
     */
    public PitStop open(Member me, String title) {
        var guide = guiding(me);
        var opening = PitStop.opened(guide, title, clock.instant());
        boards.recordUnder(guide.coalition(), opening.id());
        if (pitStops.runningIn(guide.coalition()).isPresent()) {
            throw new Refusal("refusal.pitstop.runs");
        }
        var opened = pitStops.save(opening);
        events.publishEvent(CoalitionChange.of(guide.coalition()));
        return opened;
    }

    /**
     * Closes a pitstop and makes its session cards. Closing what is closed changes nothing, so that two guides who close
     * at the same moment close it once.
     *
     * @throws NotFound when the one who acts is no guide of its coalition
     */
    public PitStop close(Member me, Id<PitStop> id) {
        var guide = guiding(me);
        var running = pitStops.lock(id).filter(found -> found.coalition().equals(guide.coalition()));
        var pitStop = running.orElseThrow(NotFound::new);
        if (!pitStop.isOpen()) {
            return pitStop;
        }
        boards.recordUnder(guide.coalition(), null);
        var closed = pitStops.save(pitStop.closed(guide, clock.instant()));
        sessionCards.make(closed.id());
        events.publishEvent(CoalitionChange.of(guide.coalition()));
        return closed;
    }

    /** The pitstop that runs now in the member's coalition, if one does. */
    @Transactional(readOnly = true)
    public Optional<PitStop> running(Member me) {
        return pitStops.runningIn(members.present(me).coalition());
    }

    /** All pitstops of the member's coalition, the last first. */
    @Transactional(readOnly = true)
    public List<PitStop> all(Member me) {
        return pitStops.of(members.present(me).coalition());
    }

    /**
     * A pitstop of the member's coalition.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    @Transactional(readOnly = true)
    public PitStop find(Member me, Id<PitStop> pitStop) {
        var coalition = members.present(me).coalition();
        return pitStops.findById(pitStop)
                .filter(found -> found.coalition().equals(coalition))
                .orElseThrow(NotFound::new);
    }

    /**
     * The person as member of the coalition that this pitstop is of.
     *
     * @throws NotFound when there is no such pitstop, or the person is not in its coalition
     */
    @Transactional(readOnly = true)
    public Member enter(Id<Person> person, Id<PitStop> pitStop) {
        return members.of(
                person, pitStops.findById(pitStop).orElseThrow(NotFound::new).coalition());
    }

    /**
     * What a closed pitstop changed, one per card, in the order in which the cards were first touched; empty while it
     * runs.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    @Transactional(readOnly = true)
    public List<SessionCard> sessionCards(Member me, Id<PitStop> pitStop) {
        return sessionCards.of(find(me, pitStop).id());
    }

    /** The closed pitstops of a coalition, the last first; for the feature that writes summaries. */
    @Transactional(readOnly = true)
    public List<PitStop> held(Id<Coalition> coalition) {
        return pitStops.of(coalition).stream()
                .filter(pitStop -> !pitStop.isOpen())
                .toList();
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }
}
