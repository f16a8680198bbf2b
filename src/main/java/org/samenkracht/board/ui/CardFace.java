package org.samenkracht.board.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.ValueMeaning;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.summary.Keys;

/**
 * A card as one person sees it: what the element on the page gets, as JSON.
 *
 * @param mine whether this person wrote it first
 * @param mayEdit whether this person may change it
 * @param keys one for each side, only where at least one is turned
 * @param twice whether two people changed the same words at once, so that both texts stand in it
 */
record CardFace(
        String id,
        int version,
        String text,
        Writer by,
        Instant at,
        String changedBy,
        boolean mine,
        boolean mayEdit,
        boolean mayMove,
        List<Key> keys,
        boolean released,
        List<Meaning> meanings,
        boolean twice) {

    /** Who wrote it. */
    record Writer(String name, String initials, String mark, int tone, String side) {}

    /** One side's key. */
    record Key(String side, String mark, boolean turned, boolean mine) {}

    /** What it means to one side. */
    record Meaning(String side, String mark, String text) {}

    static CardFace of(Card card, Neighbours neighbours, Member me, @Nullable Keys keys) {
        boolean may = card.isChangeableBy(me);
        return new CardFace(
                card.id().toString(),
                card.version(),
                card.text().value(),
                writer(card, neighbours),
                card.changedAt(),
                neighbours
                        .member(card.changedBy())
                        .map(neighbours::participant)
                        .map(participant -> participant.firstName())
                        .orElse(""),
                card.author().equals(me.id()),
                may,
                may,
                keys == null ? List.of() : keys(card, keys, me),
                keys != null && keys.released().isPresent(),
                card.meanings().all().stream()
                        .map(meaning -> meaning(meaning, neighbours))
                        .toList(),
                card.twice());
    }

    private static Writer writer(Card card, Neighbours neighbours) {
        return neighbours
                .member(card.author())
                .map(author -> writer(author, neighbours))
                .orElse(new Writer("", "", "none", 0, ""));
    }

    private static Writer writer(Member author, Neighbours neighbours) {
        var participant = neighbours.participant(author);
        String side = neighbours.side(author.party()).map(Party::name).orElse("");
        return new Writer(
                participant.firstName(),
                participant.initials(),
                participant.mark().styleName(),
                participant.tone(),
                side);
    }

    private static List<Key> keys(Card card, Keys keys, Member me) {
        return keys.sides().stream()
                .map(side -> new Key(
                        side.name(),
                        side.mark().styleName(),
                        keys.isTurned(side.id(), card.text()),
                        side.id().equals(me.party())))
                .toList();
    }

    private static Meaning meaning(ValueMeaning meaning, Neighbours neighbours) {
        var side = neighbours.side(meaning.party()).orElseThrow();
        return new Meaning(side.name(), side.mark().styleName(), meaning.text().value());
    }
}
