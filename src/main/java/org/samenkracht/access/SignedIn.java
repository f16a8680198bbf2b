package org.samenkracht.access;

import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who is signed in, as Spring Security keeps it. What someone may do is found through membership, never here. */
public record SignedIn(Id<Person> person) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return person.toString();
    }
}
