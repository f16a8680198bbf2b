package org.samenkracht.coalition;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface PersonRows extends CrudRepository<Person, Id<Person>> {

    Optional<Person> findByEmail(String email);

    boolean existsByHostIsTrue();

    @Query("""
            select p.* from person p join member m on m.person = p.id
            where m.coalition = :coalition
            """)
    List<Person> inCoalition(Id<Coalition> coalition);

    @Query("select p.* from person p join funder f on f.person = p.id where f.expedition = :expedition order by p.name")
    List<Person> fundersOf(Id<Expedition> expedition);

    @Query("""
            select p.* from person p join member m on m.person = p.id
            where m.coalition = :coalition and m.role = 'GUIDE' and m.left_at is null
            order by p.name
            """)
    List<Person> guidesOf(Id<Coalition> coalition);

    @Query("""
            select p.* from person p where p.id = :person and (p.host
            or exists (select 1 from funder f where f.person = p.id)
            or exists (select 1 from member m where m.person = p.id and m.role = 'GUIDE' and m.left_at is null))
            """)
    Optional<Person> appointed(Id<Person> person);

    @Query("select p.* from person p where p.host order by p.id")
    List<Person> hosts();

    @Query("""
            select p.* from person p join member m on m.person = p.id
            where m.coalition = :coalition and m.left_at is null and p.email is not null
            """)
    List<Person> withAddressIn(Id<Coalition> coalition);
}
