package org.samenkracht.summary;

import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Expeditions;
import org.samenkracht.coalition.Person;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The funder's reading, by queries of its own: what is not released is never read. */
@Component
@Transactional(readOnly = true)
public class Summaries {

    private final Expeditions expeditions;
    private final Coalitions coalitions;
    private final PitStops pitStops;
    private final ReleasedRows released;

    Summaries(Expeditions expeditions, Coalitions coalitions, PitStops pitStops, ReleasedRows released) {
        this.expeditions = expeditions;
        this.coalitions = coalitions;
        this.pitStops = pitStops;
        this.released = released;
    }

    /**
     * The summary of an expedition as it reads now.
     *
     * @throws NotFound when the person is not a funder of this expedition
     */
    public FunderSummary read(Id<Person> funder, Id<Expedition> expedition) {
        var chapters = expeditions.coalitions(funder, expedition).stream()
                .map(this::chapter)
                .toList();
        return new FunderSummary(expeditions.fundedBy(funder, expedition), chapters);
    }

    private FunderSummary.Chapter chapter(Coalition coalition) {
        var held = pitStops.held(coalition.id()).stream()
                .map(PitStop::openedAt)
                .toList()
                .reversed();
        return new FunderSummary.Chapter(
                coalition, coalitions.sides(coalition.id()), held, released.of(coalition.id()));
    }
}
