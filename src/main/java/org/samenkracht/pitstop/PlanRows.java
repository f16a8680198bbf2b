package org.samenkracht.pitstop;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface PlanRows extends CrudRepository<Plan, Id<Plan>> {

    List<Plan> findByCoalitionOrderByStartsAtAscIdAsc(Id<Coalition> coalition);

    @Query("select * from plan where id = :plan for update")
    Optional<Plan> lock(Id<Plan> plan);
}
