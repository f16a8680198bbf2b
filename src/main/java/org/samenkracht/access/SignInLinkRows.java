package org.samenkracht.access;

import java.time.Instant;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface SignInLinkRows extends CrudRepository<SignInLink, Id<SignInLink>> {

    Optional<SignInLink> findBySecretHash(String secretHash);

    boolean existsByPersonAndUsedAtIsNotNull(Id<Person> person);

    @Query("select count(*) from sign_in_link where person = :person and created_at > :since")
    int madeSince(Id<Person> person, Instant since);

    /** One statement, so that of two who open a link at the same moment only one comes in. */
    @Modifying
    @Query("""
            update sign_in_link set used_at = :now, version = version + 1
            where secret_hash = :secretHash and used_at is null and expires_at > :now
            """)
    int use(String secretHash, Instant now);

    /** Used links of hosts stay: they tell that a host once came in. */
    @Modifying
    @Query("""
            delete from sign_in_link where expires_at < :now
            and person not in (select id from person where host)
            """)
    void deleteExpired(Instant now);
}
