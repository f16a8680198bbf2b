package org.samenkracht.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;

/** Goes through the changes of a board from how it stood, one by one. */
final class Walk {

    private final Map<Id<Lane>, Lane> lanes = new LinkedHashMap<>();
    private final Map<Id<Card>, Card> cards = new LinkedHashMap<>();
    private final List<Happening> happened = new ArrayList<>();
    private long revision;
    private Instant at;

    Walk(Standing from) {
        revision = from.revision();
        at = from.at();
        from.lanes().forEach(lane -> lanes.put(lane.id(), lane));
        from.cards().forEach(card -> cards.put(card.id(), card));
    }

    Walk through(List<Logged> changes) {
        changes.forEach(this::take);
        return this;
    }

    /** The board as it stands after the last change. */
    Standing here() {
        return new Standing(revision, at, List.copyOf(lanes.values()), List.copyOf(cards.values()));
    }

    /** What happened on the way, in order. */
    List<Happening> happened() {
        return happened;
    }

    private void take(Logged change) {
        revision = change.revision();
        at = change.at();
        var was = change.card() == null ? null : cards.get(change.card());
        happened.add(new Happening(
                change.revision(),
                change.at(),
                change.by(),
                change.verb(),
                was,
                change.card() == null ? null : card(change, was),
                change.card() == null ? lane(change) : null));
    }

    private Card card(Logged change, @Nullable Card was) {
        var card = Objects.requireNonNull(change.card());
        var now = Card.stood(card, change.board(), was == null ? change.by() : was.author(), change);
        cards.put(card, now);
        return now;
    }

    private Lane lane(Logged change) {
        var before = lanes.get(change.lane());
        var now = (before == null ? Lane.stood(change) : before).as(change.laneState(), change.by(), change.at());
        lanes.put(now.id(), now);
        return now;
    }
}
