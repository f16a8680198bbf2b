package org.samenkracht.pitstop;

import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CourseRows extends CrudRepository<Course, Id<PitStop>> {

    @Query("select * from course where pit_stop = :pitStop for update")
    Optional<Course> lock(Id<PitStop> pitStop);

    @Query("select version from course where pit_stop = :pitStop")
    Optional<Integer> version(Id<PitStop> pitStop);

    /** Something that the room is told changed, but not the course itself. */
    @Modifying
    @Query("update course set version = version + 1 where pit_stop = :pitStop")
    void stir(Id<PitStop> pitStop);
}
