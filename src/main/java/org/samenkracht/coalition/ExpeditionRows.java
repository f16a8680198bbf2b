package org.samenkracht.coalition;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ExpeditionRows extends CrudRepository<Expedition, Id<Expedition>> {

    @Query("""
            select e.* from expedition e join funder f on f.expedition = e.id
            where e.id = :expedition and f.person = :person
            """)
    Optional<Expedition> readBy(Id<Person> person, Id<Expedition> expedition);

    @Query("select e.* from expedition e join funder f on f.expedition = e.id where f.person = :person order by e.name")
    List<Expedition> fundedBy(Id<Person> person);

    @Query("""
            select distinct e.* from expedition e join coalition c on c.expedition = e.id join member m on m.coalition = c.id
            where e.id = :expedition and m.person = :person and m.left_at is null
            """)
    Optional<Expedition> seenBy(Id<Person> person, Id<Expedition> expedition);

    List<Expedition> findAllByOrderByName();

    @Modifying
    @Query("insert into funder (expedition, person) values (:expedition, :person)")
    void addFunder(Id<Expedition> expedition, Id<Person> person);
}
