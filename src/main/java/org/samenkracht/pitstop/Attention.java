package org.samenkracht.pitstop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.LaneKind;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A few marks for each, by which people say "let us talk about this now". They can be given only while a stage runs that
 * draws attention, nobody sees those of others until a guide shows them all, and with the stage they are gone. Drops are
 * never marked.
 */
@Component
@Transactional
public class Attention {

    /** How many marks each person has. */
    public static final int EACH = 3;

    private final JdbcClient database;
    private final PitStopRows pitStops;
    private final CourseRows courses;
    private final Boards boards;
    private final Members members;
    private final ApplicationEventPublisher events;

    Attention(
            JdbcClient database,
            PitStopRows pitStops,
            CourseRows courses,
            Boards boards,
            Members members,
            ApplicationEventPublisher events) {
        this.database = database;
        this.pitStops = pitStops;
        this.courses = courses;
        this.boards = boards;
        this.members = members;
        this.events = events;
    }

    /**
     * Marks a card; marking it again changes nothing.
     *
     * @throws NotFound when no stage that draws attention runs, or the member has no such card
     * @throws Refusal when all marks are given, the card is a drop, or the marks are shown already
     */
    public void mark(Member me, Id<Card> card) {
        var turn = turn(me);
        var marked = boards.find(turn.me, card);
        if (boards.laneOf(turn.me, marked).kind() == LaneKind.DROPS) {
            throw new Refusal("refusal.attention.drop");
        }
        requireHidden(turn);
        var mine = of(turn);
        if (mine.contains(card)) {
            return;
        }
        if (mine.size() >= EACH) {
            throw new Refusal("refusal.attention.spent", EACH);
        }
        database.sql("insert into attention_mark (pit_stop, card, member) values (?, ?, ?)")
                .params(turn.pitStop.value(), card.value(), turn.me.id().value())
                .update();
    }

    /** Takes a mark back. */
    public void unmark(Member me, Id<Card> card) {
        var turn = turn(me);
        requireHidden(turn);
        database.sql("delete from attention_mark where pit_stop = ? and card = ? and member = ?")
                .params(turn.pitStop.value(), card.value(), turn.me.id().value())
                .update();
    }

    /** The cards that the member marked in this stage; none when it does not run. */
    @Transactional(readOnly = true)
    public List<Id<Card>> mine(Member me) {
        var present = members.present(me);
        return pitStops.runningIn(present.coalition())
                .map(running -> of(new Turn(present, running.id())))
                .orElse(List.of());
    }

    /** How many marks each card has, once a guide showed them; before that nothing at all. */
    @Transactional(readOnly = true)
    public Map<Id<Card>, Integer> shown(Member me) {
        return pitStops.runningIn(members.present(me).coalition())
                .map(PitStop::id)
                .filter(this::isShown)
                .map(this::all)
                .orElse(Map.of());
    }

    /**
     * A guide shows all marks at once.
     *
     * @throws NotFound when the one who acts is no guide, or no such stage runs
     */
    public void show(Member me) {
        var turn = turn(me);
        if (!turn.me.isGuide()) {
            throw new NotFound();
        }
        if (!isShown(turn.pitStop)) {
            database.sql("insert into attention_shown (pit_stop) values (?)")
                    .param(turn.pitStop.value())
                    .update();
            events.publishEvent(new GuideActed(turn.me, GuideAct.ATTENTION_SHOWN, null, ""));
        }
    }

    boolean isShown(Id<PitStop> pitStop) {
        return database.sql("select count(*) from attention_shown where pit_stop = ?")
                        .param(pitStop.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void clear(Id<PitStop> pitStop) {
        for (var table : List.of("attention_mark", "attention_shown")) {
            database.sql("delete from " + table + " where pit_stop = ?")
                    .param(pitStop.value())
                    .update();
        }
    }

    private record Turn(Member me, Id<PitStop> pitStop) {}

    /** The course's row orders everything in a room. */
    private Turn turn(Member me) {
        var present = members.present(me);
        var running = pitStops.runningIn(present.coalition()).orElseThrow(NotFound::new);
        courses.lock(running.id())
                .filter(course -> course.stage().kind() == StageKind.DRAW_ATTENTION)
                .orElseThrow(NotFound::new);
        return new Turn(present, running.id());
    }

    private void requireHidden(Turn turn) {
        if (isShown(turn.pitStop)) {
            throw new Refusal("refusal.attention.shown");
        }
    }

    private List<Id<Card>> of(Turn turn) {
        return database.sql("select card from attention_mark where pit_stop = ? and member = ? order by card")
                .params(turn.pitStop.value(), turn.me.id().value())
                .query((row, number) -> Id.<Card>of(row.getObject(1, UUID.class)))
                .list();
    }

    private Map<Id<Card>, Integer> all(Id<PitStop> pitStop) {
        var marks = new HashMap<Id<Card>, Integer>();
        database.sql("select card, count(*) from attention_mark where pit_stop = ? group by card")
                .param(pitStop.value())
                .query((row, number) -> marks.put(Id.of(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
        return marks;
    }
}
