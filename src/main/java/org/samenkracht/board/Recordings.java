package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.samenkracht.Id;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps from where to where the changes of boards belong to pitstops. */
@Component
class Recordings {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Recordings(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    Optional<Recorded> of(Id<?> pitStop, Id<Board> board) {
        return database.sql("select * from recorded where pit_stop = ? and board = ?")
                .params(pitStop.value(), board.value())
                .query(Recordings::recorded)
                .optional();
    }

    void begin(Id<?> pitStop, Board board) {
        database.sql("insert into recorded (pit_stop, board, began) values (?, ?, ?)")
                .params(pitStop.value(), board.id().value(), board.revision())
                .update();
    }

    /** Of the pitstop that was recorded until now, if one was. */
    void end(Board board) {
        database.sql("select * from recorded where board = ? and ended is null")
                .param(board.id().value())
                .query(Recordings::recorded)
                .list()
                .forEach(running -> end(running, board.revision()));
    }

    private void end(Recorded running, long revision) {
        database.sql("update recorded set ended = ? where pit_stop = ? and board = ?")
                .params(revision, running.pitStop().value(), running.board().value())
                .update();
        events.publishEvent(new Recorded(running.pitStop(), running.board(), running.began(), revision));
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                Id.of(row.getObject("pit_stop", UUID.class)),
                Id.of(row.getObject("board", UUID.class)),
                row.getLong("began"),
                row.getObject("ended", Long.class));
    }
}
