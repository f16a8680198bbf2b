package org.samenkracht.pitstop;

import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.data.repository.CrudRepository;

interface TemplateRows extends CrudRepository<OwnTemplate, Id<OwnTemplate>> {

    List<OwnTemplate> findByCoalitionOrderByNameAscIdAsc(Id<Coalition> coalition);
}
