package org.samenkracht.pitstop;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a running pitstop goes on. Guides move it, everybody reads it; who is no guide, or in whose coalition none runs, finds
 * nothing. Each verb is one transaction, is written down among the guides' acts, and is told to all.
 */
@Component
@Transactional
public class Courses {

    private final PitStopRows pitStops;
    private final CourseRows courses;
    private final RoomPages pages;
    private final Signs signs;
    private final Attention attention;
    private final StageEffects effects;
    private final Boards boards;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Courses(
            PitStopRows pitStops,
            CourseRows courses,
            RoomPages pages,
            Signs signs,
            Attention attention,
            StageEffects effects,
            Boards boards,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pitStops = pitStops;
        this.courses = courses;
        this.pages = pages;
        this.signs = signs;
        this.attention = attention;
        this.effects = effects;
        this.boards = boards;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** The pitstop that runs in the member's coalition and how far it is, if one runs. */
    @Transactional(readOnly = true)
    public Optional<RoomNow> now(Member me) {
        return pitStops.runningIn(members.present(me).coalition()).map(pages::of);
    }

    /**
     * Begins the next stage. Two guides who do so at the same moment do it once.
     *
     * @param from the place of the stage that the guide saw running; when another one runs by now, nothing changes
     * @throws org.samenkracht.Refusal when that is the last stage
     */
    public Course next(Member me, int from) {
        return step(me, from, course -> course.next(clock.instant()));
    }

    /** Goes back to the stage before; as {@link #next} otherwise. */
    public Course back(Member me, int from) {
        return step(me, from, course -> course.back(clock.instant()));
    }

    /**
     * Passes over the stage that comes after the one that runs.
     *
     * @param from as in {@link #next}
     */
    public Course skipNext(Member me, int from) {
        var turn = turn(me);
        if (turn.course.place() != from) {
            return turn.course;
        }
        var skipped = turn.course.stages().at(Math.max(from, turn.course.nextPlace()));
        return save(
                turn,
                turn.course.skippingNext(),
                GuideAct.STAGE_SKIPPED,
                null,
                skipped.kind().name());
    }

    /**
     * Adds a stage behind the one that runs.
     *
     * @param minutes 1 to 120
     */
    public Course add(Member me, StageKind kind, int minutes) {
        var turn = turn(me);
        return save(turn, turn.course.adding(Stage.of(kind, minutes)), GuideAct.STAGE_ADDED, null, kind.name());
    }

    /** Gives the stage that runs a minute more. */
    public Course addMinute(Member me) {
        var turn = turn(me);
        return save(turn, turn.course.longer(clock.instant()), GuideAct.MINUTE_ADDED, null, "");
    }

    /** Lets the timer stand still; doing so twice does it once. */
    public Course pauseTimer(Member me) {
        return unlessDone(turn(me), course -> course.paused(clock.instant()), GuideAct.TIMER_PAUSED);
    }

    /** Lets the timer go on; doing so twice does it once. */
    public Course resumeTimer(Member me) {
        return unlessDone(turn(me), course -> course.resumed(clock.instant()), GuideAct.TIMER_RESUMED);
    }

    /**
     * Hands over guiding to another guide of the coalition.
     *
     * @throws NotFound when that is no guide there
     */
    public Course handOver(Member me, Id<Member> to) {
        var turn = turn(me);
        var next = members.inCoalition(turn.guide.coalition(), to)
                .filter(Member::isGuide)
                .orElseThrow(NotFound::new);
        if (turn.course.ledBy().equals(to)) {
            return turn.course;
        }
        return save(turn, turn.course.ledBy(next), GuideAct.GUIDING_HANDED_OVER, to, "");
    }

    /**
     * Brings everybody to a board, or to a card on it. Each may stay, or come back.
     *
     * @throws NotFound when the coalition has no such board, or there is no such card on it for everybody to see
     */
    public Course bring(Member me, Id<Board> board, @Nullable Id<Card> card) {
        var turn = turn(me);
        boards.enter(turn.guide.person(), board);
        if (card != null && !boards.find(turn.guide, card).board().equals(board)) {
            throw new NotFound();
        }
        var brought = turn.course.bringing(board, card, clock.instant());
        return save(turn, brought, GuideAct.EVERYBODY_BROUGHT, card == null ? board : card, "");
    }

    /**
     * Who changed a card since the pitstop began. For a guide who wonders whom we have not heard: it is worked out when asked
     * and kept nowhere.
     *
     * @throws NotFound when the one who asks is no guide, or none runs
     */
    @Transactional(readOnly = true)
    public Set<Id<Member>> heard(Member me) {
        var guide = members.present(me);
        if (!guide.isGuide()) {
            throw new NotFound();
        }
        return boards.writersIn(
                pitStops.runningIn(guide.coalition()).orElseThrow(NotFound::new).id());
    }

    /** A guide about to change a course that is locked until the transaction ends. */
    private record Turn(Member guide, Course course) {}

    private Turn turn(Member me) {
        var guide = members.present(me);
        if (!guide.isGuide()) {
            throw new NotFound();
        }
        var running = pitStops.runningIn(guide.coalition()).orElseThrow(NotFound::new);
        return new Turn(guide, courses.lock(running.id()).orElseThrow(NotFound::new));
    }

    /** The boards are held before the course is: a guide who acts on a board waits for the course. */
    private Course step(Member me, int from, UnaryOperator<Course> step) {
        boards.hold(me.coalition());
        var turn = turn(me);
        if (turn.course.place() != from) {
            return turn.course;
        }
        var begun = step.apply(turn.course);
        signs.clearReady(turn.course.pitStop());
        attention.clear(turn.course.pitStop());
        var saved = save(
                turn, begun, GuideAct.STAGE_BEGUN, null, begun.stage().kind().name());
        effects.begin(turn.guide, saved);
        return saved;
    }

    private Course unlessDone(Turn turn, UnaryOperator<Course> change, GuideAct act) {
        var changed = change.apply(turn.course);
        return changed.equals(turn.course) ? changed : save(turn, changed, act, null, "");
    }

    private Course save(Turn turn, Course changed, GuideAct act, @Nullable Id<?> about, String words) {
        var saved = courses.save(changed);
        events.publishEvent(new GuideActed(turn.guide, act, about, words));
        return saved;
    }
}
