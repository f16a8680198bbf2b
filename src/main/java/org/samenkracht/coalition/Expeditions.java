package org.samenkracht.coalition;

import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Expeditions as their funders find them. Funders have these queries of their own, and no others. */
@Component
@Transactional(readOnly = true)
public class Expeditions {

    private final ExpeditionRows expeditions;
    private final CoalitionRows coalitions;

    Expeditions(ExpeditionRows expeditions, CoalitionRows coalitions) {
        this.expeditions = expeditions;
        this.coalitions = coalitions;
    }

    /** @throws NotFound when the person is not a funder of this expedition */
    public Expedition fundedBy(Id<Person> funder, Id<Expedition> expedition) {
        return expeditions.readBy(funder, expedition).orElseThrow(NotFound::new);
    }

    /** The expeditions whose summaries this person reads, by name. */
    public List<Expedition> fundedBy(Id<Person> funder) {
        return expeditions.fundedBy(funder);
    }

    /**
     * The coalitions of an expedition, for its funder.
     *
     * @throws NotFound when the person is not a funder of this expedition
     */
    public List<Coalition> coalitions(Id<Person> funder, Id<Expedition> expedition) {
        fundedBy(funder, expedition);
        return coalitions.findByExpeditionOrderByName(expedition);
    }
}
