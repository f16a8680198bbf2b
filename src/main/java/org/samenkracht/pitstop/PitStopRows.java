package org.samenkracht.pitstop;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface PitStopRows extends CrudRepository<PitStop, Id<PitStop>> {

    @Query("select * from pit_stop where runs_in = :coalition")
    Optional<PitStop> runningIn(Id<Coalition> coalition);

    @Query("select * from pit_stop where id = :pitStop for update")
    Optional<PitStop> lock(Id<PitStop> pitStop);

    @Query("select * from pit_stop where coalition = :coalition order by opened_at desc, id desc")
    List<PitStop> of(Id<Coalition> coalition);
}
