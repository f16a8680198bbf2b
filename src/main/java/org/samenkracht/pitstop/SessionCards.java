package org.samenkracht.pitstop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardState;
import org.samenkracht.board.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The session cards of closed pitstops: made once, when a pitstop closes, and only read afterwards. */
@Component
class SessionCards {

    /** Older cards do not say all that a card has now. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Boards boards;
    private final JdbcClient database;

    SessionCards(Boards boards, JdbcClient database) {
        this.boards = boards;
        this.database = database;
    }

    void make(Id<PitStop> pitStop) {
        int place = 0;
        for (var card : together(boards.changesIn(pitStop))) {
            insert(pitStop, place++, card);
        }
    }

    /** In the order in which each card was first touched. */
    List<SessionCard> of(Id<PitStop> pitStop) {
        var steps = byCard(boards.changesIn(pitStop));
        return database.sql("select * from session_card where pit_stop = ? order by place")
                .param(pitStop.value())
                .query((row, number) -> new SessionCard(
                        Id.of(row.getObject("board", UUID.class)),
                        Id.of(row.getObject("card", UUID.class)),
                        state(row.getString("was")),
                        JSON.readValue(row.getString("became"), CardState.class),
                        List.copyOf(steps.get(Id.<Card>of(row.getObject("card", UUID.class))))))
                .list();
    }

    private static List<SessionCard> together(List<Change> changes) {
        return byCard(changes).values().stream()
                .map(SessionCard::of)
                .sorted(Comparator.comparing(card -> card.steps().getFirst().at()))
                .toList();
    }

    private static LinkedHashMap<Id<Card>, List<Change>> byCard(List<Change> changes) {
        var steps = new LinkedHashMap<Id<Card>, List<Change>>();
        changes.forEach(change ->
                steps.computeIfAbsent(change.card(), card -> new ArrayList<>()).add(change));
        return steps;
    }

    private void insert(Id<PitStop> pitStop, int place, SessionCard card) {
        database.sql("insert into session_card (pit_stop, place, board, card, was, became) values (?, ?, ?, ?, ?, ?)")
                .params(
                        pitStop.value(),
                        place,
                        card.board().value(),
                        card.card().value(),
                        card.was() == null ? null : JSON.writeValueAsString(card.was()),
                        JSON.writeValueAsString(card.became()))
                .update();
    }

    private static @Nullable CardState state(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, CardState.class);
    }
}
