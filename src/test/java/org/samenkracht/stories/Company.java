package org.samenkracht.stories;

import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.access.Devices;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;

/**
 * The people of Riverside in one house. Who has no story stays before the own screen, signed in, on a page on which nothing is;
 * the next story, in a Riverside where nothing happened yet, begins by a link on that page.
 */
final class Company implements AutoCloseable {

    private final House house;
    private final Chromium chromium;
    private final Map<String, Persona> resting = new HashMap<>();
    private @Nullable Riverside last;

    Company(House house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    House house() {
        return house;
    }

    Chromium chromium() {
        return chromium;
    }

    /** Another Riverside of the same people. */
    Riverside riverside() {
        last = last == null ? Riverside.among(house.features()) : last.again();
        return last;
    }

    /** Where this person sits already, unless in another story at the moment. */
    Optional<Seat> seatOf(String name) {
        return Optional.ofNullable(resting.remove(name)).map(Persona::seat);
    }

    /** As one who was here before, on this device. */
    void knows(Persona persona, Id<Person> person) {
        var secret = Secret.next();
        house.features().getBean(Devices.class).remember(person, secret, "Chromium");
        persona.profile()
                .addCookies(List.of(new Cookie("samenkracht-device", secret.text()).setUrl(persona.address(""))));
    }

    /** The story of this person is told. */
    void isToldOf(Persona persona) {
        if (resting.containsKey(persona.name()) || !persona.rests()) {
            persona.leaves();
        } else {
            resting.put(persona.name(), persona);
        }
    }

    @Override
    public void close() {
        resting.values().forEach(Persona::leaves);
    }
}
