package org.samenkracht.board;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guides hide a card at once from all but its author and the guides, and show it again. That this was done, and why, is
 * seen by everybody; what the card says is not told. Doing so twice does it once.
 */
@Component
@Transactional
public class Veils {

    private final WritePath path;
    private final CardRows cards;
    private final Guidance guidance;
    private final Clock clock;

    Veils(WritePath path, CardRows cards, Guidance guidance, Clock clock) {
        this.path = path;
        this.cards = cards;
        this.guidance = guidance;
        this.clock = clock;
    }

    /**
     * Hides a card.
     *
     * @param reason 1 to 200 characters
     * @throws NotFound when the one who acts is no guide, or has no such card
     * @throws Refusal when the reason cannot be used
     */
    public void veil(Member guide, Id<Card> id, String reason) {
        var turn = Guidance.guiding(path.atCard(guide, id));
        String why = Words.line(reason, Veil.LONGEST_REASON);
        if (card(id).veil() == null) {
            cards.veil(id, clock.instant(), turn.me().id(), why);
            guidance.did(turn, GuideAct.CARD_VEILED, id, why);
        }
    }

    /**
     * Shows a hidden card again.
     *
     * @throws NotFound when the one who acts is no guide, or has no such card
     * @throws Refusal when it was hidden more than seven days ago: it stays its author's alone
     */
    public void lift(Member guide, Id<Card> id) {
        var turn = Guidance.guiding(path.atCard(guide, id));
        var veil = card(id).veil();
        if (veil == null) {
            return;
        }
        if (veil.isForGood(clock.instant())) {
            throw new Refusal("refusal.veil.over");
        }
        cards.lift(id);
        guidance.showed(turn, GuideAct.CARD_UNVEILED, card(id), links(card(id)));
    }

    /** Also those made at other cards: who opened the board while it was hidden knows of none of them. */
    private List<Link> links(Card shown) {
        var hidden = cards.veiledOn(shown.board()).stream().map(Card::id).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(shown),
                        cards.linkedTo(shown.board(), shown.id().toString()).stream())
                .filter(card -> !hidden.contains(card.id()))
                .flatMap(card -> Link.at(card, hidden).stream())
                .filter(link -> link.joins(shown.id()))
                .toList();
    }

    private Card card(Id<Card> id) {
        return cards.findById(id).orElseThrow(NotFound::new);
    }
}
