package org.samenkracht.board.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.TextStep;
import org.samenkracht.board.ValueMeaning;

/**
 * A card as the page gets it, the same for everybody: who looks at it, and who the people and sides are behind the
 * identities, the page was told once with the board.
 *
 * @param rank its place in its lane, compared character by character
 * @param author who wrote it first, a member
 * @param changedBy who changed it last, a member
 * @param twice whether two people changed the same words at once, so that both texts stand in it
 * @param archived whether it went into the trash
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
        @Nullable TextStep step) {

    /** What it means to one side, a party. */
    record Meaning(String party, String text) {

        static Meaning of(ValueMeaning meaning) {
            return new Meaning(meaning.party().toString(), meaning.text().value());
        }
    }

    static CardFace of(Card card) {
        return of(card, null);
    }

    static CardFace of(Card card, @Nullable TextStep step) {
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
                step);
    }
}
