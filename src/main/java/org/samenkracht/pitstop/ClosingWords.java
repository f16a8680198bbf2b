package org.samenkracht.pitstop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few words at the end of a pitstop, by whoever wants: one text each, that its writer can change for a week. */
@Component
@Transactional
public class ClosingWords {

    private static final int MOST = 300;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final PitStopRows pitStops;
    private final Members members;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingWords(
            PitStopRows pitStops, Members members, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.pitStops = pitStops;
        this.members = members;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What was said, in the order of saying. */
    @Transactional(readOnly = true)
    public List<ClosingWord> of(Member me, Id<PitStop> pitStop) {
        var present = members.present(me);
        var asked =
                pitStops.findById(pitStop).filter(found -> isOf(found, present)).orElseThrow(NotFound::new);
        return database.sql("select * from closing_word where pit_stop = ? order by said_at, member")
                .param(asked.id().value())
                .query(ClosingWords::word)
                .list();
    }

    /**
     * Says a few words, in place of what this member said before.
     *
     * @param text 1 to 300 characters
     * @throws NotFound when the member's coalition has no such pitstop
     * @throws Refusal when it runs still, when it was closed more than a week ago, or the text cannot be used
     */
    public ClosingWord say(Member me, Id<PitStop> pitStop, String text) {
        var present = members.present(me);
        requireStillToSay(present, pitStop);
        var word = new ClosingWord(pitStop, present.id(), Words.lines(text, MOST), clock.instant());
        remove(word.pitStop(), word.member());
        database.sql("insert into closing_word (pit_stop, member, text, said_at) values (?, ?, ?, ?)")
                .params(
                        pitStop.value(),
                        word.member().value(),
                        word.text(),
                        word.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(ClosingChange.of(pitStop));
        return word;
    }

    /** Takes the own words back; what was not said is not taken back, which is fine. As {@link #say} otherwise. */
    public void takeBack(Member me, Id<PitStop> pitStop) {
        var present = members.present(me);
        requireStillToSay(present, pitStop);
        remove(pitStop, present.id());
        events.publishEvent(ClosingChange.of(pitStop));
    }

    /**
     * Whether words can be said and changed still: for a week after closing.
     *
     * @throws NotFound when the member's coalition has no such pitstop
     */
    @Transactional(readOnly = true)
    public boolean isStillToSay(Member me, Id<PitStop> pitStop) {
        var present = members.present(me);
        return isStillToSay(
                pitStops.findById(pitStop).filter(found -> isOf(found, present)).orElseThrow(NotFound::new));
    }

    private boolean isStillToSay(PitStop pitStop) {
        return pitStop.closedAt() != null
                && clock.instant().isBefore(pitStop.closedAt().plus(A_WEEK));
    }

    private void requireStillToSay(Member me, Id<PitStop> id) {
        var pitStop = pitStops.lock(id).filter(found -> isOf(found, me)).orElseThrow(NotFound::new);
        if (pitStop.isOpen()) {
            throw new Refusal("refusal.closing.runs");
        }
        if (!isStillToSay(pitStop)) {
            throw new Refusal("refusal.closing.late");
        }
    }

    private void remove(Id<PitStop> pitStop, Id<Member> member) {
        database.sql("delete from closing_word where pit_stop = ? and member = ?")
                .params(pitStop.value(), member.value())
                .update();
    }

    private static boolean isOf(PitStop pitStop, Member me) {
        return pitStop.coalition().equals(me.coalition());
    }

    private static ClosingWord word(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("said_at", OffsetDateTime.class).toInstant();
        return new ClosingWord(
                Id.of(row.getObject("pit_stop", UUID.class)),
                Id.of(row.getObject("member", UUID.class)),
                row.getString("text"),
                at);
    }
}
