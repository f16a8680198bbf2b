package org.samenkracht.pitstop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pitstops that are still to come, and the runs of stages that a coalition keeps. Guides plan, everybody there reads. */
@Component
@Transactional
public class Plans {

    /** Who planned it while the first came in was not too late. */
    private static final Duration LATE = Duration.ofHours(1);

    private final PlanRows plans;
    private final TemplateRows templates;
    private final CourseRows courses;
    private final PitStopRows pitStops;
    private final Members members;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Plans(
            PlanRows plans,
            TemplateRows templates,
            CourseRows courses,
            PitStopRows pitStops,
            Members members,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.templates = templates;
        this.courses = courses;
        this.pitStops = pitStops;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Plans a pitstop.
     *
     * @throws NotFound when the one who acts is no guide
     * @throws Refusal when the title or the theme cannot be used, or it would have begun more than an hour ago
     */
    public Plan plan(Member me, Plan.Wanted wanted) {
        var guide = guiding(me);
        requireToCome(wanted);
        return told(plans.save(Plan.by(guide, wanted)));
    }

    /** Plans it otherwise; as {@link #plan}, but what should have begun long ago may stay so. */
    public Plan change(Member me, Id<Plan> plan, Plan.Wanted wanted) {
        var before = own(guiding(me), plan);
        if (!before.startsAt().equals(wanted.startsAt())) {
            requireToCome(wanted);
        }
        return told(plans.save(before.changed(wanted)));
    }

    /** Calls it off: the plan is gone. */
    public void callOff(Member me, Id<Plan> plan) {
        plans.delete(told(own(guiding(me), plan)));
    }

    /** What is planned in the member's coalition, the first to come first. */
    @Transactional(readOnly = true)
    public List<Plan> all(Member me) {
        return plans.findByCoalitionOrderByStartsAtAscIdAsc(members.present(me).coalition());
    }

    /** @throws NotFound when the member's coalition has no such plan */
    @Transactional(readOnly = true)
    public Plan find(Member me, Id<Plan> plan) {
        return own(members.present(me), plan);
    }

    /**
     * The run of stages and the boards of an earlier pitstop, to plan another one from.
     *
     * @throws NotFound when the one who acts is no guide, or the coalition has no such pitstop, or it had no stages
     */
    @Transactional(readOnly = true)
    public OwnTemplate copyOf(Member me, Id<PitStop> pitStop) {
        var guide = guiding(me);
        var earlier = pitStops.findById(pitStop)
                .filter(found -> found.coalition().equals(guide.coalition()))
                .orElseThrow(NotFound::new);
        var course = courses.findById(earlier.id()).orElseThrow(NotFound::new);
        return OwnTemplate.kept(guide.coalition(), earlier.title(), course.boards(), course.stages());
    }

    /**
     * Keeps a run of stages for another time.
     *
     * @param name 1 to 120 characters
     * @throws NotFound when the one who acts is no guide
     */
    public OwnTemplate keep(Member me, String name, BoardsInPlay boards, Stages stages) {
        return templates.save(OwnTemplate.kept(guiding(me).coalition(), name, boards, stages));
    }

    /** Forgets a run of stages that was kept. */
    public void forget(Member me, Id<OwnTemplate> template) {
        var guide = guiding(me);
        templates.delete(templates
                .findById(template)
                .filter(found -> found.coalition().equals(guide.coalition()))
                .orElseThrow(NotFound::new));
    }

    /** What the guide's coalition kept, by name. */
    @Transactional(readOnly = true)
    public List<OwnTemplate> kept(Member me) {
        return templates.findByCoalitionOrderByNameAscIdAsc(guiding(me).coalition());
    }

    /** Takes a plan to open it: nobody else can from now on. Empty when it was taken meanwhile, or is not there. */
    Optional<Plan> take(Member guide, Id<Plan> plan) {
        var taken = plans.lock(plan).filter(found -> found.coalition().equals(guide.coalition()));
        taken.ifPresent(plans::delete);
        return taken;
    }

    Optional<Id<Coalition>> coalitionOf(Id<Plan> plan) {
        return plans.findById(plan).map(Plan::coalition);
    }

    private void requireToCome(Plan.Wanted wanted) {
        if (wanted.startsAt().isBefore(clock.instant().minus(LATE))) {
            throw new Refusal("refusal.plan.past");
        }
    }

    private Plan own(Member member, Id<Plan> plan) {
        return plans.findById(plan)
                .filter(found -> found.coalition().equals(member.coalition()))
                .orElseThrow(NotFound::new);
    }

    private Plan told(Plan plan) {
        events.publishEvent(CoalitionChange.of(plan.coalition()));
        return plan;
    }

    private Member guiding(Member me) {
        var present = members.present(me);
        if (!present.isGuide()) {
            throw new NotFound();
        }
        return present;
    }
}
