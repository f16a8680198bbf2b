package org.samenkracht.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface DeviceRows extends CrudRepository<Device, Id<Device>> {

    Optional<Device> findBySecretHash(String secretHash);

    List<Device> findByPersonOrderBySeenAtDesc(Id<Person> person);

    /** Without a version: a browser asks for many things at once, and all of them see the device. */
    @Modifying
    @Query("update device set seen_at = :now, expires_at = :until where id = :device")
    void see(Id<Device> device, Instant now, Instant until);

    @Modifying
    @Query("delete from device where expires_at < :now")
    void deleteExpired(Instant now);
}
