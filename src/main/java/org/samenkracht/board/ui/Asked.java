package org.samenkracht.board.ui;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Lane;
import org.samenkracht.board.Rewording;
import org.samenkracht.board.TextChanges;

/**
 * What a person asked for on the page, as the elements send it. Nothing here is trusted: every part is read again, and what
 * makes no sense is not found.
 *
 * @param edit made by the browser for this one deed, so that the answer finds it
 * @param other the card with which one is linked
 * @param base the version of the card that a rewording started from, or that was seen when it was moved or put away
 * @param changes how exactly the words came to be so, if the browser saw it
 * @param again whether this was sent before, and no answer came
 * @param before the step that stays, when the one before it is to be undone
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Asked(
        @Nullable String edit,
        @Nullable String card,
        @Nullable String lane,
        @Nullable String after,
        @Nullable String other,
        @Nullable String text,
        int base,
        @Nullable List<TextChanges.Splice> changes,
        boolean again,
        @Nullable Long before) {

    private static final Asked NOTHING = new Asked(null, null, null, null, null, null, 0, null, false, null);

    /** What was asked; nothing at all when the browser sends what no page of ours sends. */
    static Asked of(DomEvent event) {
        try {
            return Objects.requireNonNullElse(event.getEventDetail(Asked.class), NOTHING);
        } catch (RuntimeException nonsense) {
            return NOTHING;
        }
    }

    Id<Card> cardId() {
        return Asked.<Card>id(card);
    }

    Id<Lane> laneId() {
        return Asked.<Lane>id(lane);
    }

    @Nullable
    Id<Card> afterId() {
        return after == null ? null : Asked.<Card>id(after);
    }

    Id<Card> otherId() {
        return Asked.<Card>id(other);
    }

    CardText cardText() {
        return new CardText(text == null ? "" : text);
    }

    Rewording rewording() {
        return new Rewording(
                base,
                cardText(),
                exactly(),
                edit == null ? null : Id.parse(edit).map(Id::value).orElse(null));
    }

    /** Changes that make no sense are left out: the words themselves say enough. */
    private @Nullable TextChanges exactly() {
        try {
            return changes == null || changes.size() > CardText.MOST ? null : new TextChanges(changes);
        } catch (IllegalArgumentException | NullPointerException nonsense) {
            return null;
        }
    }

    private static <T> Id<T> id(@Nullable String text) {
        return Id.<T>parse(text == null ? "" : text).orElseThrow(NotFound::new);
    }
}
