package org.samenkracht.coalition;

import java.util.List;
import org.samenkracht.Id;
import org.springframework.data.repository.CrudRepository;

interface PartyRows extends CrudRepository<Party, Id<Party>> {

    List<Party> findByCoalitionOrderByPlace(Id<Coalition> coalition);
}
