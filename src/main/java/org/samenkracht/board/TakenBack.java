package org.samenkracht.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A card's words without what one person wrote in one go, and with all that others wrote. */
final class TakenBack {

    private TakenBack() {}

    /** Empty where the words of one cannot be taken apart from those of the others. */
    static Optional<TextMerge.Merged> from(Card card, List<Change> go) {
        var text = Optional.of(card.text());
        int last = go.size() - 1;
        while (last >= 0 && text.isPresent()) {
            int first = last;
            while (first > 0 && textBefore(go.get(first)).equals(textAfter(go.get(first - 1)))) {
                first--;
            }
            text = apart(textAfter(go.get(last)), text.get(), textBefore(go.get(first)));
            last = first - 1;
        }
        return text.map(before -> new TextMerge.Merged(before, isTwice(card, go.getFirst(), before)));
    }

    private static boolean isTwice(Card card, Change first, CardText text) {
        boolean asItWas = text.equals(textBefore(first));
        return asItWas ? Objects.requireNonNull(first.was()).twice() : card.twice();
    }

    private static Optional<CardText> apart(CardText mine, CardText now, CardText before) {
        var merged = TextMerge.of(mine, now, before);
        boolean clean = !merged.twice() && isInBalance(merged.text(), mine, now, before);
        return Optional.of(merged.text()).filter(text -> clean);
    }

    /** What went from the card is exactly what came in with that go, and what came is exactly what went then. */
    private static boolean isInBalance(CardText result, CardText mine, CardText now, CardText before) {
        return letters(result, mine).equals(letters(now, before));
    }

    private static List<Integer> letters(CardText one, CardText other) {
        return IntStream.concat(one.value().codePoints(), other.value().codePoints())
                .filter(letter -> !Character.isWhitespace(letter))
                .sorted()
                .boxed()
                .toList();
    }

    private static CardText textBefore(Change change) {
        return Objects.requireNonNull(change.was()).text();
    }

    private static CardText textAfter(Change change) {
        return change.became().text();
    }
}
