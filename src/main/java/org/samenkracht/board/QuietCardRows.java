package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.RowMapper;

interface QuietCardRows extends CrudRepository<QuietCard, Id<Card>> {

    @Query("select * from quiet_card where board = :board and author = :author order by written_at, id")
    List<QuietCard> of(Id<Member> author, Id<Board> board);

    /** Those that can be shown: not in a lane that is locked. */
    @Query("""
            select q.* from quiet_card q join lane l on l.id = q.lane where q.board = :board and not l.locked
            order by q.id
            """)
    List<QuietCard> toShow(Id<Board> board);

    @Query(
            value = "select count(distinct author) as people, count(*) as cards from quiet_card where board = :board",
            rowMapperClass = WrittenRow.class)
    Written written(Id<Board> board);

    @Modifying
    @Query("delete from quiet_card where id in (:cards)")
    void forget(List<Id<Card>> cards);

    /** Two numbers, and nothing of what was counted. */
    final class WrittenRow implements RowMapper<Written> {
        @Override
        public Written mapRow(ResultSet row, int number) throws SQLException {
            return new Written(row.getInt("people"), row.getInt("cards"));
        }
    }
}
