package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/**
 * A line of the log as it is walked through.
 *
 * @param card the card that changed; null when the lane did
 * @param became what the card or the lane became, as it is written in the log
 */
record Logged(
        Id<Board> board,
        long revision,
        Instant at,
        Id<Member> by,
        Verb verb,
        @Nullable Id<Card> card,
        int version,
        Id<Lane> lane,
        String became) {

    static final String COLUMNS =
            "c.board, c.revision, c.made_at, c.made_by, c.verb, c.card, c.card_version, c.lane, c.became";

    static Logged of(ResultSet row, int number) throws SQLException {
        var card = row.getObject("card", UUID.class);
        return new Logged(
                Id.of(row.getObject("board", UUID.class)),
                row.getLong("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Id.of(row.getObject("made_by", UUID.class)),
                Verb.valueOf(row.getString("verb")),
                card == null ? null : Id.of(card),
                row.getInt("card_version"),
                Id.of(row.getObject("lane", UUID.class)),
                row.getString("became"));
    }

    CardState cardState() {
        return ChangeLog.JSON.readValue(became, CardState.class);
    }

    LaneState laneState() {
        return ChangeLog.JSON.readValue(became, LaneState.class);
    }
}
