package org.samenkracht.pitstop.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.samenkracht.board.CardState;
import org.samenkracht.pitstop.SessionCard;

/** What happened to a card in a pitstop, in the order in which that is told: of several things the weightiest. */
enum SessionKind {
    ADDED,
    REWORDED,
    MOVED,
    LINKED,
    AGREED,
    MEANT,
    UNLINKED,
    RESTORED,
    ARCHIVED;

    static SessionKind of(SessionCard card, SessionPage page) {
        CardState was = card.was();
        var became = card.became();
        boolean isAway = became.archived();
        if (isAway && (was == null || !was.archived())) {
            return ARCHIVED;
        }
        if (page.isShared(became) && (was == null || !page.isShared(was))) {
            return AGREED;
        }
        return was == null ? ADDED : of(card, was, became);
    }

    /** Under which of them a card is told: what was linked is told together, whatever else happened to the cards. */
    static Stream<SessionKind> all(SessionCard card, SessionPage page) {
        var weightiest = of(card, page);
        boolean isLinked = !card.linked().isEmpty() && !card.became().archived();
        return Stream.concat(Stream.of(weightiest), isLinked ? Stream.of(LINKED) : Stream.empty())
                .distinct();
    }

    boolean isOfLinks() {
        return this == LINKED || this == UNLINKED;
    }

    private static SessionKind of(SessionCard card, CardState was, CardState became) {
        if (was.archived() && !became.archived()) {
            return RESTORED;
        }
        if (!was.text().equals(became.text())) {
            return REWORDED;
        }
        if (!was.meanings().equals(became.meanings())) {
            return MEANT;
        }
        boolean isMoved = !was.lane().equals(became.lane()) || !was.rank().equals(became.rank());
        return isMoved ? MOVED : ofLinks(card);
    }

    private static SessionKind ofLinks(SessionCard card) {
        if (!card.linked().isEmpty()) {
            return LINKED;
        }
        return card.unlinked().isEmpty() ? MOVED : UNLINKED;
    }

    String key() {
        return "session.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** What stands above all such cards. */
    String groupKey() {
        return "session.group." + name().toLowerCase(Locale.ROOT);
    }
}
