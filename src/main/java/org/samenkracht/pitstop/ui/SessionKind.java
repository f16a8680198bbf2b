package org.samenkracht.pitstop.ui;

import java.util.Locale;
import org.samenkracht.board.CardState;
import org.samenkracht.pitstop.SessionCard;

/** What happened to a card in a pitstop, in the order in which that is told: of several things the weightiest. */
enum SessionKind {
    ADDED,
    REWORDED,
    MOVED,
    AGREED,
    MEANT,
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
        return was == null ? ADDED : of(was, became);
    }

    private static SessionKind of(CardState was, CardState became) {
        if (was.archived() && !became.archived()) {
            return RESTORED;
        }
        if (!was.text().equals(became.text())) {
            return REWORDED;
        }
        return was.meanings().equals(became.meanings()) ? MOVED : MEANT;
    }

    String key() {
        return "session.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** What stands above all such cards. */
    String groupKey() {
        return "session.group." + name().toLowerCase(Locale.ROOT);
    }
}
