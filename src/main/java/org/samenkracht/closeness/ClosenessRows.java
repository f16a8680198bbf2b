package org.samenkracht.closeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.pitstop.PitStop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All readings, also those that only one side may see: who reads here shows them only as {@link ClosenessRound} does. */
@Component
class ClosenessRows {

    private final JdbcClient database;

    ClosenessRows(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, the pitstop is not closed, and no other side places. */
    void lock(Id<PitStop> pitStop) {
        database.sql("select id from pit_stop where id = ? for update")
                .param(pitStop.value())
                .query(UUID.class)
                .optional();
    }

    void add(ClosenessReading reading) {
        database.sql("""
                        insert into closeness_reading (pit_stop, number, party, closeness, because, placed_by, placed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        reading.pitStop().value(),
                        reading.number(),
                        reading.party().value(),
                        reading.closeness().name(),
                        reading.because(),
                        reading.placedBy().value(),
                        reading.placedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order of placing. */
    List<ClosenessReading> in(Id<PitStop> pitStop) {
        return database.sql("select * from closeness_reading where pit_stop = ? order by number")
                .param(pitStop.value())
                .query(ClosenessRows::reading)
                .list();
    }

    /** Of all pitstops of a coalition, in each in the order of placing. */
    List<ClosenessReading> of(Id<Coalition> coalition) {
        return database.sql("""
                        select r.* from closeness_reading r join pit_stop p on p.id = r.pit_stop
                        where p.coalition = ? order by r.number
                        """)
                .param(coalition.value())
                .query(ClosenessRows::reading)
                .list();
    }

    private static ClosenessReading reading(ResultSet row, int number) throws SQLException {
        return new ClosenessReading(
                Id.of(row.getObject("pit_stop", UUID.class)),
                row.getInt("number"),
                Id.of(row.getObject("party", UUID.class)),
                Closeness.valueOf(row.getString("closeness")),
                row.getString("because"),
                Id.of(row.getObject("placed_by", UUID.class)),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }
}
