package org.samenkracht.stories;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.access.Devices;
import org.samenkracht.board.BoardKind;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of a new {@link Riverside}, each before a screen. Ana, Bo, Gerda, Hugo and Femke read English; Chris, Dewi and
 * Noor read Dutch. Noor has a phone.
 */
final class Cast implements AutoCloseable {

    private final House house;
    private final Chromium chromium;
    private Riverside riverside;
    private final Map<String, Persona> people = new LinkedHashMap<>();
    private final List<Cable> cables = new ArrayList<>();

    Cast(House house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
        this.riverside = Riverside.among(house.features());
    }

    Riverside riverside() {
        return riverside;
    }

    /** The same people stay before their screens, for another story in a Riverside where nothing happened yet. */
    Riverside again() {
        riverside = riverside.again();
        return riverside;
    }

    Neighbour ana() {
        return neighbour("Ana", riverside.ana(), Profile.ENGLISH_DESK);
    }

    /** Ana, who reaches the house by a cable of her own. */
    Neighbour anaBy(Cable cable) {
        return neighbour("Ana", riverside.ana(), Profile.ENGLISH_DESK, "http://localhost:" + cable.port());
    }

    Neighbour bo() {
        return neighbour("Bo", riverside.bo(), Profile.ENGLISH_DESK);
    }

    /** Bo, who reaches the house by a cable of his own. */
    Neighbour boBy(Cable cable) {
        return neighbour("Bo", riverside.bo(), Profile.ENGLISH_DESK, "http://localhost:" + cable.port());
    }

    Neighbour chris() {
        return neighbour("Chris", riverside.chris(), Profile.DUTCH_DESK);
    }

    Neighbour dewi() {
        return neighbour("Dewi", riverside.dewi(), Profile.DUTCH_DESK);
    }

    /** The newcomer. */
    Neighbour noor() {
        return neighbour("Noor", riverside.noor(), Profile.DUTCH_PHONE);
    }

    /** A guide. */
    Neighbour gerda() {
        return neighbour("Gerda", riverside.gerda(), Profile.ENGLISH_DESK);
    }

    /** The other guide. */
    Neighbour hugo() {
        return neighbour("Hugo", riverside.hugo(), Profile.ENGLISH_DESK);
    }

    /** Reads for the fund. */
    Persona femke() {
        return people.computeIfAbsent("Femke", name -> {
            var femke = new Persona(name, Profile.ENGLISH_DESK, address(), chromium);
            signIn(femke, riverside.femke().id());
            return femke;
        });
    }

    /** Somebody whom nobody knows yet, with a phone. */
    Neighbour stranger(String name) {
        return visitor(name, Profile.DUTCH_PHONE, address());
    }

    /** Somebody whom the server does not know yet. */
    Neighbour visitor(String name, Profile profile, String address) {
        return (Neighbour)
                people.computeIfAbsent(name, first -> new Neighbour(name, profile, address, chromium, this::board));
    }

    /** Somebody of the demo sits down before a screen that knows them. */
    void sitsDown(Persona screen, String name) {
        var person = house.features()
                .getBean(JdbcClient.class)
                .sql("select id from person where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
        screen.profile().clearCookies();
        signIn(screen, Id.of(person));
    }

    Cable cable() {
        var cable = new Cable(house.port());
        cables.add(cable);
        return cable;
    }

    String address() {
        return "http://localhost:" + house.port();
    }

    /** The server forgets that this person was there, but not who may come back. */
    void forgets(Persona persona) {
        persona.profile().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .forEach(cookie -> house.forgets(cookie.value));
    }

    void photograph(String story) {
        try {
            var directory = Files.createDirectories(Path.of("target", "stories", story));
            for (var persona : people.values()) {
                persona.photograph(directory);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        people.values().forEach(Persona::leaves);
        cables.forEach(Cable::close);
    }

    private Neighbour neighbour(String name, Member member, Profile profile) {
        return neighbour(name, member, profile, address());
    }

    private Neighbour neighbour(String name, Member member, Profile profile, String address) {
        return (Neighbour) people.computeIfAbsent(name, first -> {
            var neighbour = new Neighbour(name, profile, address, chromium, this::board);
            signIn(neighbour, member.person());
            return neighbour;
        });
    }

    private String board(BoardKind kind) {
        return "boards/" + riverside.board(riverside.ana(), kind).id();
    }

    /** As one who was here before, on this device. */
    private void signIn(Persona persona, Id<Person> person) {
        var secret = Secret.next();
        house.features().getBean(Devices.class).remember(person, secret, "Chromium");
        persona.profile().addCookies(List.of(new Cookie("samenkracht-device", secret.text()).setUrl(address())));
    }
}
