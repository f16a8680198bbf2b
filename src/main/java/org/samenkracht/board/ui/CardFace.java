package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Card;
import org.samenkracht.board.QuietCard;
import org.samenkracht.board.TextStep;
import org.samenkracht.board.ValueMeaning;
import org.samenkracht.board.Veil;

/**
 * A card as the page gets it, the same for everybody: who looks at it, and who the people and sides are behind the
 * identities, the page was told once with the board.
 *
 * @param rank its place in its lane, compared character by character
 * @param author who wrote it first, a member
 * @param changedBy who changed it last, a member
 * @param twice whether two people changed the same words at once, so that both texts stand in it
 * @param archived whether it went into the trash
 * @param quiet true while nobody but its author sees it
 * @param veil what a guide laid over it, told to its author and the guides alone
 * @param links the cards with which it was linked at it; null where none were, or where links are told by themselves
 * @param step how exactly its words came to be so from those of the version before, if that is known
 */
record CardFace(
        String id,
        String lane,
        String rank,
        int version,
        String text,
        String author,
        String changedBy,
        Instant at,
        List<Meaning> meanings,
        boolean twice,
        boolean archived,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean quiet,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Veiled veil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> links,
        @Nullable TextStep step) {

    /** What it means to one side, a party. */
    record Meaning(String party, String text) {

        static Meaning of(ValueMeaning meaning) {
            return new Meaning(meaning.party().toString(), meaning.text().value());
        }
    }

    /** By which guide, a member, and why it is hidden. */
    record Veiled(String by, String reason) {

        static Veiled of(Veil veil) {
            return new Veiled(veil.by().toString(), veil.reason());
        }
    }

    /** By itself, as others are told of a change of it. */
    static CardFace of(Card card, @Nullable TextStep step) {
        return of(card, null, step);
    }

    static CardFace of(Card card) {
        return of(card, null, null);
    }

    /** As part of a whole board, with its links. */
    static CardFace withLinks(Card card) {
        var links = card.links().to().stream().map(Id::toString).toList();
        return of(card, links.isEmpty() ? null : links, null);
    }

    private static CardFace of(Card card, @Nullable List<String> links, @Nullable TextStep step) {
        return new CardFace(
                card.id().toString(),
                card.lane().toString(),
                card.rank().value(),
                card.version(),
                card.text().value(),
                card.author().toString(),
                card.changedBy().toString(),
                card.changedAt(),
                card.meanings().all().stream().map(Meaning::of).toList(),
                card.twice(),
                card.archivedAt() != null,
                null,
                card.veil() == null ? null : Veiled.of(card.veil()),
                links,
                step);
    }

    /** Told to nobody but its author. It stands below all others. */
    static CardFace of(QuietCard card) {
        return quiet(card, card.version(), false);
    }

    /** Told to nobody but its author, who threw it away. */
    static CardFace thrownAway(QuietCard card) {
        return quiet(card, card.version() + 1, true);
    }

    private static CardFace quiet(QuietCard card, int version, boolean archived) {
        String author = card.author().toString();
        return new CardFace(
                card.id().toString(),
                card.lane().toString(),
                "~" + card.writtenAt().toEpochMilli(),
                version,
                card.text().value(),
                author,
                author,
                card.writtenAt(),
                List.of(),
                false,
                archived,
                true,
                null,
                null,
                null);
    }
}
