package org.samenkracht.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GrantRows {

    private final JdbcClient database;

    GrantRows(JdbcClient database) {
        this.database = database;
    }

    void put(ConsentGrant grant) {
        lock(grant.card());
        remove(grant.card(), grant.party());
        database.sql("insert into consent_grant (card, party, text, turned_by, turned_at) values (?, ?, ?, ?, ?)")
                .params(
                        grant.card().value(),
                        grant.party().value(),
                        grant.text().value(),
                        grant.turnedBy().value(),
                        grant.turnedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets two of one side who turn its key at once do so one after the other. */
    private void lock(Id<Card> card) {
        database.sql("select id from card where id = ? for update")
                .param(card.value())
                .query(UUID.class)
                .single();
    }

    boolean remove(Id<Card> card, Id<Party> party) {
        return database.sql("delete from consent_grant where card = ? and party = ?")
                        .params(card.value(), party.value())
                        .update()
                > 0;
    }

    List<ConsentGrant> of(Id<Card> card) {
        return database.sql("select * from consent_grant where card = ?")
                .param(card.value())
                .query(GrantRows::grant)
                .list();
    }

    /** Not on cards that a guide hid from this reader. */
    List<ConsentGrant> on(Id<Board> board, Member reader) {
        return database.sql("""
                        select g.* from consent_grant g join card c on c.id = g.card
                        where c.board = ? and (c.veiled_at is null or c.author = ? or ?)
                        """)
                .params(board.value(), reader.id().value(), reader.isGuide())
                .query(GrantRows::grant)
                .list();
    }

    private static ConsentGrant grant(ResultSet row, int number) throws SQLException {
        return new ConsentGrant(
                Id.of(row.getObject("card", UUID.class)),
                Id.of(row.getObject("party", UUID.class)),
                new CardText(row.getString("text")),
                Id.of(row.getObject("turned_by", UUID.class)),
                row.getObject("turned_at", OffsetDateTime.class).toInstant());
    }
}
