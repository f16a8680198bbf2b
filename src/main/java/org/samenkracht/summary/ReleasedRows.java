package org.samenkracht.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Expedition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the cards on which every side of the coalition turned its key for the same words. */
@Component
class ReleasedRows {

    private final JdbcClient database;

    ReleasedRows(JdbcClient database) {
        this.database = database;
    }

    /** In the order of the boards, their lanes and the cards in these; not what is in the trash or a lane put away. */
    List<FunderSummary.Quotation> of(Id<Coalition> coalition) {
        return database.sql("""
                        select b.kind, min(g.text) as text, m.party
                        from consent_grant g
                          join card c on c.id = g.card
                          join lane l on l.id = c.lane
                          join member m on m.id = c.author
                          join board b on b.id = c.board
                        where b.coalition = :coalition and c.archived_at is null and l.archived_at is null
                          and c.veiled_at is null
                        group by b.kind, l.rank, c.rank, c.id, m.party
                        having min(g.text) = max(g.text)
                          and count(*) = (select count(*) from party p where p.coalition = :coalition)
                        order by case b.kind when 'VALUES' then 0 when 'ROLES' then 1 else 2 end, l.rank, c.rank, c.id
                        """)
                .param("coalition", coalition.value())
                .query((row, number) -> quotation(row))
                .list();
    }

    private static FunderSummary.Quotation quotation(ResultSet row) throws SQLException {
        var side = row.getObject("party", UUID.class);
        return new FunderSummary.Quotation(
                BoardKind.valueOf(row.getString("kind")),
                new CardText(row.getString("text")),
                side == null ? null : Id.of(side));
    }

    Id<Expedition> expeditionOf(Id<Board> board) {
        return Id.of(
                database.sql("select c.expedition from board b join coalition c on c.id = b.coalition where b.id = ?")
                        .param(board.value())
                        .query(UUID.class)
                        .single());
    }
}
