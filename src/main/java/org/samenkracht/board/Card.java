package org.samenkracht.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One contribution on a board.
 *
 * @param meanings what it means to each side, if it is a value
 * @param links the cards with which it was linked at this card
 * @param twice whether two people changed the same words at the same moment, so that both their texts stand in it
 * @param author who wrote it first; the card is of that member's side
 * @param archivedAt when it was put in the trash; null while it is on the board
 * @param veil when it is hidden from all but its author and the guides; null when not
 * @param version grows by one with each change; 1 when it is new
 */
public record Card(
        @org.springframework.data.annotation.Id Id<Card> id,
        Id<Board> board,
        Id<Lane> lane,
        CardText text,
        ValueMeanings meanings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) CardLinks links,
        boolean twice,
        Id<Member> author,
        Rank rank,
        Instant changedAt,
        Id<Member> changedBy,
        @Nullable Instant archivedAt,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable
        Veil veil,

        @Version int version)
        implements Contribution {

    /** Boards that were written down before cards could be linked say nothing of it. */
    public Card {
        links = Objects.requireNonNullElse(links, CardLinks.NONE);
    }

    static Card written(Id<Card> id, Lane lane, CardText text, Member author, Rank rank, Instant now) {
        return new Card(
                id,
                lane.board(),
                lane.id(),
                text,
                ValueMeanings.NONE,
                CardLinks.NONE,
                false,
                author.id(),
                rank,
                now,
                author.id(),
                null,
                null,
                0);
    }

    /** As it comes on the board, of its author still, and changed last in the moment in which all are shown. */
    static Card shown(QuietCard quiet, Id<Card> id, Rank rank, Instant now) {
        return new Card(
                id,
                quiet.board(),
                quiet.lane(),
                quiet.text(),
                ValueMeanings.NONE,
                CardLinks.NONE,
                false,
                quiet.author(),
                rank,
                now,
                quiet.author(),
                null,
                null,
                0);
    }

    Card inVersion(int shownVersion) {
        return new Card(
                id,
                board,
                lane,
                text,
                meanings,
                links,
                twice,
                author,
                rank,
                changedAt,
                changedBy,
                archivedAt,
                veil,
                shownVersion);
    }

    /** As it was after a change that the log tells of. */
    static Card stood(Id<Card> id, Id<Board> board, Id<Member> author, Logged change) {
        var state = change.cardState();
        return new Card(
                id,
                board,
                state.lane(),
                state.text(),
                state.meanings(),
                state.links(),
                state.twice(),
                author,
                state.rank(),
                change.at(),
                change.by(),
                state.archived() ? change.at() : null,
                null,
                change.version());
    }

    /** What it says, without what a guide laid over it for a time. */
    Card bare() {
        return new Card(
                id,
                board,
                lane,
                text,
                meanings,
                links,
                twice,
                author,
                rank,
                changedAt,
                changedBy,
                archivedAt,
                null,
                version);
    }

    Card reworded(TextMerge.Merged merged, Member by, Instant now) {
        return new Card(
                id,
                board,
                lane,
                merged.text(),
                meanings,
                links,
                merged.twice(),
                author,
                rank,
                now,
                by.id(),
                archivedAt,
                veil,
                version);
    }

    Card moved(Id<Lane> newLane, Rank newRank, Member by, Instant now) {
        return new Card(
                id,
                board,
                newLane,
                text,
                meanings,
                links,
                twice,
                author,
                newRank,
                now,
                by.id(),
                archivedAt,
                veil,
                version);
    }

    Card meant(ValueMeanings said, Member by, Instant now) {
        return new Card(
                id, board, lane, text, said, links, twice, author, rank, now, by.id(), archivedAt, veil, version);
    }

    Card linked(Id<Card> other, Member by, Instant now) {
        return linked(links.with(other), now, by.id());
    }

    Card unlinked(Id<Card> other, Member by, Instant now) {
        return linked(links.without(other), now, by.id());
    }

    /** For who may not know of these cards. */
    Card withoutLinksTo(Set<Id<Card>> hidden) {
        return linked(links.without(hidden), changedAt, changedBy);
    }

    private Card linked(CardLinks now, Instant at, Id<Member> by) {
        return new Card(id, board, lane, text, meanings, now, twice, author, rank, at, by, archivedAt, veil, version);
    }

    Card archived(Member by, Instant now) {
        return new Card(id, board, lane, text, meanings, links, twice, author, rank, now, by.id(), now, veil, version);
    }

    Card restored(Id<Lane> toLane, Rank toRank, Member by, Instant now) {
        return new Card(
                id, board, toLane, text, meanings, links, twice, author, toRank, now, by.id(), null, veil, version);
    }

    CardState state() {
        return new CardState(text, lane, rank, meanings, links, twice, archivedAt != null);
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

    /** Whether this member finds nothing of it, because a guide hid it. */
    boolean isVeiledFrom(Member member) {
        return veil != null && !member.isGuide() && !author.equals(member.id());
    }

    /** @throws Refusal while a guide hides it: nobody changes it, not even who sees it */
    void requireUnveiled() {
        if (veil != null) {
            throw new Refusal("refusal.card.veiled");
        }
    }

    /** Whether this member may change this card. */
    public boolean isChangeableBy(Member member) {
        return !member.isNewcomer() || author.equals(member.id());
    }
}
