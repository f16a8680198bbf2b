package org.samenkracht.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trails in the database, in chunks. */
@Component
class TrailRows {

    private final JdbcClient database;

    TrailRows(JdbcClient database) {
        this.database = database;
    }

    /** Writes a chunk as it is now. One that was taken away meanwhile does not come back. */
    void keep(Id<PitStop> pitStop, Id<Board> board, Id<Member> member, Chunk chunk) {
        if (chunk.keep()) {
            database.sql("update trail set content = ? where id = ?")
                    .params(chunk.bytes(), chunk.id().value())
                    .update();
        } else {
            database.sql("insert into trail (id, pit_stop, board, member, began_at, content) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            chunk.id().value(),
                            pitStop.value(),
                            board.value(),
                            member.value(),
                            time(chunk.began()),
                            chunk.bytes())
                    .update();
        }
    }

    /** What was recorded on a board in chunks that began after one moment and before another, person by person. */
    List<Trail> of(Id<PitStop> pitStop, Id<Board> board, Instant after, Instant before) {
        return database.sql("""
                        select member, began_at, content from trail
                        where pit_stop = ? and board = ? and began_at > ? and began_at < ? order by member, began_at
                        """)
                .params(pitStop.value(), board.value(), time(after), time(before))
                .query(TrailRows::trail)
                .list();
    }

    /** Of whom anything is recorded on a board since then. */
    List<Id<Member>> people(Id<PitStop> pitStop, Id<Board> board, Instant since) {
        return database.sql("""
                        select distinct member from trail where pit_stop = ? and board = ? and began_at > ? order by member
                        """)
                .params(pitStop.value(), board.value(), time(since))
                .query((row, number) -> Id.<Member>of(row.getObject(1, UUID.class)))
                .list();
    }

    void forget(Id<PitStop> pitStop, Id<Member> member) {
        database.sql("delete from trail where pit_stop = ? and member = ?")
                .params(pitStop.value(), member.value())
                .update();
    }

    void forgetWhoLeft(Id<Coalition> coalition, Id<Person> person) {
        database.sql("delete from trail where member in (select id from member where coalition = ? and person = ?)")
                .params(coalition.value(), person.value())
                .update();
    }

    void forgetBefore(Instant time) {
        database.sql("delete from trail where began_at <= ?").param(time(time)).update();
    }

    private static Trail trail(ResultSet row, int number) throws SQLException {
        var began = row.getObject("began_at", OffsetDateTime.class).toInstant();
        return new Trail(Id.of(row.getObject("member", UUID.class)), Chunk.read(began, row.getBytes("content")));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
