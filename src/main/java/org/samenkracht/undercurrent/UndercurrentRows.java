package org.samenkracht.undercurrent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What surfaced, in the database, where it comes all at once and never before. */
@Component
@Transactional
class UndercurrentRows {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    UndercurrentRows(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    void open(Member guide, Id<PitStop> pitStop) {
        events.publishEvent(new GuideActed(guide, GuideAct.UNDERCURRENT_OPENED, pitStop, ""));
    }

    /** The file of the database keeps rows in the order in which they came: here that is the order of their random ids. */
    void close(Member guide, Gathering gathering) {
        if (gathering.isEnough()) {
            gathering.texts().entrySet().stream()
                    .map(text -> Map.entry(Undercurrent.surfacing(text.getValue()), text.getKey()))
                    .sorted(Comparator.comparing(
                            row -> row.getKey().id().value().toString()))
                    .forEach(row -> insert(gathering.pitStop(), row.getKey(), row.getValue()));
        }
        events.publishEvent(new GuideActed(guide, GuideAct.UNDERCURRENT_CLOSED, gathering.pitStop(), ""));
    }

    @Transactional(readOnly = true)
    List<Undercurrent> of(Id<PitStop> pitStop) {
        return database.sql("select id, text from undercurrent where pit_stop = ? order by id")
                .param(pitStop.value())
                .query((row, number) -> new Undercurrent(Id.of(row.getObject("id", UUID.class)), row.getString("text")))
                .list();
    }

    /** In which of these pitstops something surfaced. */
    @Transactional(readOnly = true)
    Set<Id<PitStop>> among(List<Id<PitStop>> pitStops) {
        if (pitStops.isEmpty()) {
            return Set.of();
        }
        return database.sql("select distinct pit_stop from undercurrent where pit_stop in (:all)")
                .param("all", pitStops.stream().map(Id::value).toList())
                .query((row, number) -> Id.<PitStop>of(row.getObject(1, UUID.class)))
                .set();
    }

    /** Removes the text with this code; returns of which pitstop it was, if there was one. */
    Optional<Id<PitStop>> remove(String hash) {
        var pitStop = database.sql("select pit_stop from undercurrent where code_hash = ? for update")
                .param(hash)
                .query((row, number) -> Id.<PitStop>of(row.getObject(1, UUID.class)))
                .optional();
        database.sql("delete from undercurrent where code_hash = ?").param(hash).update();
        return pitStop;
    }

    private void insert(Id<PitStop> pitStop, Undercurrent surfaced, String hash) {
        database.sql("insert into undercurrent (id, pit_stop, text, code_hash) values (?, ?, ?, ?)")
                .params(surfaced.id().value(), pitStop.value(), surfaced.text(), hash)
                .update();
    }
}
