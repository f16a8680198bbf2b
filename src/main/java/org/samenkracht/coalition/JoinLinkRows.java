package org.samenkracht.coalition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface JoinLinkRows extends CrudRepository<JoinLink, Id<JoinLink>> {

    Optional<JoinLink> findBySecretHash(String secretHash);

    @Query("""
            select * from join_link
            where coalition = :coalition and revoked_at is null and expires_at > :now
            order by created_at desc
            """)
    List<JoinLink> openTo(Id<Coalition> coalition, Instant now);

    @Modifying
    @Query("""
            update join_link set revoked_at = :now, version = version + 1
            where coalition = :coalition and revoked_at is null
            and invited_by in (select id from member where person = :person)
            """)
    void revokeThoseOf(Id<Person> person, Id<Coalition> coalition, Instant now);
}
