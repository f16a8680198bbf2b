package org.samenkracht.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.data.annotation.Version;

/**
 * One contribution on a board.
 *
 * @param meanings what it means to each side, if it is a value
 * @param twice whether two people changed the same words at the same moment, so that both their texts stand in it
 * @param author who wrote it first; the card is of that member's side
 * @param archivedAt when it was put in the trash; null while it is on the board
 * @param version grows by one with each change; 1 when it is new
 */
public record Card(
        @org.springframework.data.annotation.Id Id<Card> id,
        Id<Board> board,
        Id<Lane> lane,
        CardText text,
        ValueMeanings meanings,
        boolean twice,
        Id<Member> author,
        Rank rank,
        Instant changedAt,
        Id<Member> changedBy,
        @Nullable Instant archivedAt,
        @Version int version) {

    static Card written(Id<Card> id, Lane lane, CardText text, Member author, Rank rank, Instant now) {
        return new Card(
                id,
                lane.board(),
                lane.id(),
                text,
                ValueMeanings.NONE,
                false,
                author.id(),
                rank,
                now,
                author.id(),
                null,
                0);
    }

    Card reworded(TextMerge.Merged merged, Member by, Instant now) {
        return new Card(
                id,
                board,
                lane,
                merged.text(),
                meanings,
                merged.twice(),
                author,
                rank,
                now,
                by.id(),
                archivedAt,
                version);
    }

    Card moved(Id<Lane> newLane, Rank newRank, Member by, Instant now) {
        return new Card(id, board, newLane, text, meanings, twice, author, newRank, now, by.id(), archivedAt, version);
    }

    Card meant(ValueMeanings said, Member by, Instant now) {
        return new Card(id, board, lane, text, said, twice, author, rank, now, by.id(), archivedAt, version);
    }

    Card archived(Member by, Instant now) {
        return new Card(id, board, lane, text, meanings, twice, author, rank, now, by.id(), now, version);
    }

    Card restored(Id<Lane> toLane, Rank toRank, Member by, Instant now) {
        return new Card(id, board, toLane, text, meanings, twice, author, toRank, now, by.id(), null, version);
    }

    CardState state() {
        return new CardState(text, lane, rank, meanings, twice, archivedAt != null);
    }

    /**
     * Asks whether this member may change this card: a newcomer changes own cards, everybody else any.
     *
     * @throws NotFound when not
     */
    void requireChangeableBy(Member member) {
        if (!isChangeableBy(member)) {
            throw new NotFound();
        }
    }

    /** @throws Refusal when the card is in the trash: it is restored first */
    void requireOnBoard() {
        if (archivedAt != null) {
            throw new Refusal("refusal.card.archived");
        }
    }

    /** Whether this member may change this card. */
    public boolean isChangeableBy(Member member) {
        return !member.isNewcomer() || author.equals(member.id());
    }
}
