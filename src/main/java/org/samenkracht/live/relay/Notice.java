package org.samenkracht.live.relay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenkracht.live.Participant;
import tools.jackson.databind.json.JsonMapper;

/** Writes who came, who went and who follows, as JSON. */
final class Notice {

    private static final JsonMapper JSON = new JsonMapper();

    private Notice() {}

    /** The first message to a newcomer: its own number, and everybody who is here, itself included. */
    static String here(int you, List<Connection> present) {
        return JSON.writeValueAsString(
                Map.of("you", you, "here", present.stream().map(Card::of).toList()));
    }

    static String joined(Connection newcomer) {
        return JSON.writeValueAsString(Map.of("joined", Card.of(newcomer)));
    }

    static String left(Connection leaver) {
        return JSON.writeValueAsString(Map.of("left", leaver.number()));
    }

    /** For who is followed. */
    static String follows(Connection follower) {
        return JSON.writeValueAsString(Map.of("follows", follower.number()));
    }

    /** How one connection introduces itself. */
    private record Card(int n, UUID person, String firstName, String initials, String mark, int tone) {

        static Card of(Connection connection) {
            Participant who = connection.participant();
            return new Card(
                    connection.number(),
                    who.person(),
                    who.firstName(),
                    who.initials(),
                    who.mark().styleName(),
                    who.tone());
        }
    }
}
