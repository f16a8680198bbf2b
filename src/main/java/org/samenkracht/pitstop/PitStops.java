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
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
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

    private static final Stages UNPLANNED = Stages.of(
            Stage.of(StageKind.CHECK_IN, 10),
            Stage.of(StageKind.TALK, 60),
            Stage.of(StageKind.LOOK_BACK, 10),
            Stage.of(StageKind.CHECK_OUT, 10));

    private final PitStopRows pitStops;
    private final Plans plans;
    private final CourseRows courses;
    private final Signs signs;
    private final Attention attention;
    private final StageEffects effects;
    private final SessionCards sessionCards;
    private final Boards boards;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PitStops(
            PitStopRows pitStops,
            Plans plans,
            CourseRows courses,
            Signs signs,
            Attention attention,
            StageEffects effects,
            SessionCards sessionCards,
            Boards boards,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pitStops = pitStops;
        this.plans = plans;
        this.courses = courses;
        this.signs = signs;
        this.attention = attention;
        this.effects = effects;
        this.sessionCards = sessionCards;
        this.boards = boards;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a pitstop that nobody planned, with a plain run of stages; from then on what changes on the coalition's boards
     * belongs to it.
     *
     * @param title 1 to 120 characters
     * @throws NotFound when the one who acts is no guide
     * @throws Refusal when one is running already, or the title cannot be used
     */
    public PitStop open(Member me, String title) {
        var guide = guiding(me);
        return open(guide, Id.next(), new Plan.Wanted(title, "", clock.instant(), BoardsInPlay.ALL, UNPLANNED));
    }

    /**
     * Opens a pitstop as it was planned. Two guides who do so at the same moment open it once, and both get it.
     *
     * @throws NotFound when the one who acts is no guide, or the coalition has no such plan
     * @throws Refusal when one is running already
     */
    public PitStop open(Member me, Id<Plan> planned) {
        var guide = guiding(me);
        return plans.take(guide, planned)
                .map(plan -> open(guide, plan.pitStop(), plan.wanted()))
                .or(() -> pitStops.findById(Id.of(planned.value())))
                .filter(opened -> opened.coalition().equals(guide.coalition()))
                .orElseThrow(NotFound::new);
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
        signs.clear(pitStop.id());
        attention.clear(pitStop.id());
        effects.end(guide);
        events.publishEvent(new GuideActed(guide, GuideAct.CLOSED, pitStop.id(), ""));
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
     * The person as member of the coalition that this pitstop is of, also while it is only planned.
     *
     * @throws NotFound when there is no such pitstop, or the person is not in its coalition
     */
    @Transactional(readOnly = true)
    public Member enter(Id<Person> person, Id<PitStop> pitStop) {
        var coalition = pitStops.findById(pitStop)
                .map(PitStop::coalition)
                .or(() -> plans.coalitionOf(Id.of(pitStop.value())))
                .orElseThrow(NotFound::new);
        return members.of(person, coalition);
    }

    /**
     * What a closed pitstop changed, one per card, in the order in which the cards were first touched; empty while it
     * runs.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    @Transactional(readOnly = true)
    public List<SessionCard> sessionCards(Member me, Id<PitStop> pitStop) {
        var veiled = boards.veiledFrom(me);
        return sessionCards.of(find(me, pitStop).id()).stream()
                .flatMap(card -> card.without(veiled).stream())
                .toList();
    }

    /** The closed pitstops of a coalition, the last first; for the feature that writes summaries. */
    @Transactional(readOnly = true)
    public List<PitStop> held(Id<Coalition> coalition) {
        return pitStops.of(coalition).stream()
                .filter(pitStop -> !pitStop.isOpen())
                .toList();
    }

    private PitStop open(Member guide, Id<PitStop> id, Plan.Wanted wanted) {
        var opening = PitStop.opened(id, guide, wanted.title(), clock.instant());
        boards.recordUnder(guide.coalition(), opening.id());
        if (pitStops.runningIn(guide.coalition()).isPresent()) {
            throw new Refusal("refusal.pitstop.runs");
        }
        var opened = pitStops.save(opening);
        var course = courses.save(Course.of(opened.id(), wanted, guide, opened.openedAt()));
        events.publishEvent(new GuideActed(guide, GuideAct.OPENED, opened.id(), ""));
        effects.begin(guide, course);
        events.publishEvent(CoalitionChange.of(guide.coalition()));
        return opened;
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }
}
