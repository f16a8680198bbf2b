package org.samenkracht.coalition;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CoalitionRows extends CrudRepository<Coalition, Id<Coalition>> {

    List<Coalition> findByExpeditionOrderByName(Id<Expedition> expedition);

    @Query("""
            select c.* from coalition c join member m on m.coalition = c.id
            where c.id = :coalition and m.person = :person and m.left_at is null
            """)
    Optional<Coalition> seenBy(Id<Person> person, Id<Coalition> coalition);

    /** Until the transaction ends, nobody else comes in or goes. */
    @Query("select * from coalition where id = :coalition for update")
    Optional<Coalition> lock(Id<Coalition> coalition);
}
