package org.samenkracht.board;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.data.annotation.Version;

/**
 * A card that nobody but its author sees, until all that are quiet on the board are shown together. It is no {@link Card}
 * yet: it stands in no log, and nobody is told of it.
 *
 * @param author who wrote it, and alone reads it
 * @param version grows by one with each change, and goes on growing when it is a card
 */
public record QuietCard(
        @org.springframework.data.annotation.Id Id<Card> id,
        Id<Board> board,
        Id<Lane> lane,
        Id<Member> author,
        CardText text,
        Instant writtenAt,
        @Version int version)
        implements Contribution {

    static QuietCard written(Id<Card> id, Lane lane, CardText text, Member author, Instant now) {
        return new QuietCard(id, lane.board(), lane.id(), author.id(), text, now, 0);
    }

    QuietCard reworded(CardText words) {
        return new QuietCard(id, board, lane, author, words, writtenAt, version);
    }
}
