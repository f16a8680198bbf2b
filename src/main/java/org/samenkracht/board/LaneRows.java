package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.RowMapper;

interface LaneRows extends CrudRepository<Lane, Id<Lane>> {

    @Query("select * from lane where board = :board and archived_at is null order by rank, id")
    List<Lane> on(Id<Board> board);

    /** Also those put away, so that each has a place of its own when it comes back. */
    @Query("select * from lane where board = :board order by rank, id")
    List<Lane> everyOn(Id<Board> board);

    @Query("select * from lane where board = :board and archived_at is not null order by archived_at desc")
    List<Lane> archivedOn(Id<Board> board);

    @Query(value = "select id from lane where board = :board and locked order by id", rowMapperClass = IdRow.class)
    List<Id<Lane>> lockedOn(Id<Board> board);

    @Query("select count(*) from lane where id in (:lanes) and locked")
    int countLocked(List<Id<Lane>> lanes);

    @Modifying
    @Query("update lane set locked = :locked where id = :lane")
    void lock(Id<Lane> lane, boolean locked);

    /** Asked for an identity itself, H2 refuses, and writes so in its trace file. */
    final class IdRow implements RowMapper<Id<Lane>> {
        @Override
        public Id<Lane> mapRow(ResultSet row, int number) throws SQLException {
            return Id.of(row.getObject(1, UUID.class));
        }
    }

    @Query("select * from lane where board = :board and id = :lane")
    Optional<Lane> find(Id<Board> board, Id<Lane> lane);
}
