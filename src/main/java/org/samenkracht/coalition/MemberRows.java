package org.samenkracht.coalition;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface MemberRows extends CrudRepository<Member, Id<Member>> {

    @Query("select * from member where id = :member and left_at is null")
    Optional<Member> present(Id<Member> member);

    Optional<Member> findByCoalitionAndPerson(Id<Coalition> coalition, Id<Person> person);

    List<Member> findByCoalitionOrderByJoinedAt(Id<Coalition> coalition);

    @Query("select * from member where person = :person and left_at is null order by joined_at")
    List<Member> ofPerson(Id<Person> person);

    @Query("select * from member where person = :person")
    List<Member> everOf(Id<Person> person);
}
