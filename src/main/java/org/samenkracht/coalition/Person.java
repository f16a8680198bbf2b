package org.samenkracht.coalition;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who can sign in. More than a name is not asked.
 *
 * @param name as the person wants to be called, 1 to 60 characters
 * @param email only where the person gave one, in lower case
 * @param host whether this person runs the server
 */
public record Person(
        @org.springframework.data.annotation.Id Id<Person> id,
        String name,
        @Nullable String email,
        boolean host,
        @Version int version) {

    static Person named(String name, @Nullable String email) {
        return new Person(Id.next(), Words.line(name, 60), EmailAddress.tidy(email), false, 0);
    }

    static Person host(String name) {
        return new Person(Id.next(), Words.line(name, 60), null, true, 0);
    }

    Person called(String other) {
        return new Person(id, Words.line(other, 60), email, host, version);
    }
}
