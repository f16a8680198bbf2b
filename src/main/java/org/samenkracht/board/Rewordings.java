package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;

/** What becomes of a card when somebody rewords it, from its words as they are or from older ones. */
@Component
class Rewordings {

    private final ChangeLog log;

    Rewordings(ChangeLog log) {
        this.log = log;
    }

    /** @throws NotFound when the card never had the version from which the new words started */
    TextMerge.Merged onto(Card card, Member by, int base, CardText text) {
        if (base == card.version()) {
            return new TextMerge.Merged(text, false);
        }
        var from = log.textAt(card.id(), base).orElseThrow(NotFound::new);
        if (wasDoneBefore(card.id(), by.id(), base, from, text)) {
            return new TextMerge.Merged(card.text(), card.twice());
        }
        var merged = TextMerge.of(from, card.text(), text);
        return new TextMerge.Merged(merged.text(), merged.twice() || card.twice());
    }

    /** A browser sends again what it does not know to be saved; then nothing is left to bring together. */
    private boolean wasDoneBefore(Id<Card> card, Id<Member> by, int base, CardText from, CardText text) {
        return log.rewordings(card, by, base).stream()
                .filter(change -> change.was() != null)
                .anyMatch(change -> TextMerge.of(from, change.was().text(), text)
                        .text()
                        .equals(change.became().text()));
    }
}
