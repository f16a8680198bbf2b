package org.samenkracht.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.board.BoardKind;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of a new {@link Riverside}, each before a screen. Ana, Bo, Gerda, Hugo and Femke read English; Chris, Dewi and
 * Noor read Dutch. Noor has a phone.
 */
final class Cast implements AutoCloseable {

    private final Company company;
    private final House house;
    private final Map<String, Persona> people = new LinkedHashMap<>();
    private final Set<Persona> members = new HashSet<>();
    private Riverside riverside;

    Cast(Company company) {
        this.company = company;
        house = company.house();
        riverside = company.riverside();
    }

    Riverside riverside() {
        return riverside;
    }

    /** The same people stay before their screens, for another story in a Riverside where nothing happened yet. */
    Riverside again() {
        people.values().forEach(Persona::closesOtherTabs);
        riverside = company.riverside();
        return riverside;
    }

    Neighbour ana() {
        return neighbour("Ana", riverside.ana(), Profile.ENGLISH_DESK);
    }

    Neighbour bo() {
        return neighbour("Bo", riverside.bo(), Profile.ENGLISH_DESK);
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
        return known("Femke", riverside.femke().id(), Profile.ENGLISH_DESK);
    }

    /** Somebody whom nobody knows yet, with a phone. */
    Neighbour stranger(String name) {
        return visitor(name, Profile.DUTCH_PHONE);
    }

    /** Somebody whom the server does not know yet. */
    Neighbour visitor(String name, Profile profile) {
        return visitor(name, profile, house.port());
    }

    /** Somebody who comes to another server. */
    Neighbour visitor(String name, Profile profile, ServerProcess server) {
        return visitor(name, profile, server.port());
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
        company.knows(screen, Id.of(person));
    }

    /** Of the house. */
    int port() {
        return house.port();
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

    /** After a story that ended badly, whatever was open, cut or complained of is of no concern to the next. */
    void startsOver() {
        people.values().forEach(Persona::startsOver);
    }

    @Override
    public void close() {
        for (var persona : people.values()) {
            if (members.contains(persona)) {
                company.isToldOf(persona);
            } else {
                persona.leaves();
            }
        }
    }

    private Neighbour visitor(String name, Profile profile, int port) {
        return (Neighbour) people.computeIfAbsent(
                name, first -> new Neighbour(name, profile, port, company.chromium(), this::board, null));
    }

    private Neighbour neighbour(String name, Member member, Profile profile) {
        return known(name, member.person(), profile);
    }

    private Neighbour known(String name, Id<Person> person, Profile profile) {
        return (Neighbour) people.computeIfAbsent(name, first -> {
            var seat = company.seatOf(name);
            var neighbour =
                    new Neighbour(name, profile, house.port(), company.chromium(), this::board, seat.orElse(null));
            if (seat.isEmpty()) {
                company.knows(neighbour, person);
            }
            members.add(neighbour);
            return neighbour;
        });
    }

    private String board(BoardKind kind) {
        return "boards/" + riverside.board(riverside.ana(), kind).id();
    }
}
