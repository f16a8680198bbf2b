package org.samenkracht.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers on which people stay signed in. The same device is the same person again, also after a restart. */
@Component
@Transactional
public class Devices {

    /** For how long another node may still let in a device that was forgotten here. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    private final DeviceRows devices;
    private final Clock clock;
    private final Cache<Id<Device>, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(10_000).build();

    Devices(DeviceRows devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Remembers a person on a device that keeps the secret. */
    public Device remember(Id<Person> person, Secret secret, String name) {
        devices.deleteExpired(clock.instant());
        return devices.save(Device.of(person, secret, name, clock.instant()));
    }

    /** The device that keeps this secret, if it is still remembered; it will be for 180 days from now. */
    public Optional<Device> recognise(String secret) {
        var now = clock.instant();
        var device = devices.findBySecretHash(new Secret(secret).hash()).filter(found -> found.isRemembered(now));
        device.filter(found -> found.wasSeenLongAgo(now))
                .ifPresent(found -> devices.see(found.id(), now, now.plus(Device.REMEMBERED)));
        return device;
    }

    /** Whether a device that signed in before is still remembered. Every request asks; hardly any needs the database. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean knows(Id<Device> device) {
        return known.get(device, devices::existsById);
    }

    /** My devices, the one seen last first. */
    @Transactional(readOnly = true)
    public List<Device> of(Id<Person> me) {
        return devices.findByPersonOrderBySeenAtDesc(me);
    }

    /**
     * Signs a device of mine out, at its next sign of life (within half a minute).
     *
     * @throws NotFound when it is not mine
     */
    public void forget(Id<Person> me, Id<Device> device) {
        drop(devices.findById(device).filter(found -> found.person().equals(me)).orElseThrow(NotFound::new));
    }

    /** Signs all my devices out, this one too. */
    public void forgetAll(Id<Person> me) {
        of(me).forEach(this::drop);
    }

    /** Signs out the device that keeps this secret, if it is known. */
    public void forget(String secret) {
        devices.findBySecretHash(new Secret(secret).hash()).ifPresent(this::drop);
    }

    private void drop(Device device) {
        devices.deleteById(device.id());
        known.put(device.id(), false);
    }
}
