package org.samenkracht.access;

import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The person who looks at this page. Views find the acting member from it, with {@code Members.of}. */
@Component
public class CurrentPerson {

    private final SecurityContextHolderStrategy contexts;

    CurrentPerson(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** @throws NotFound when nobody is signed in */
    public Id<Person> require() {
        return find().orElseThrow(NotFound::new);
    }

    /** The person, if somebody is signed in. */
    public Optional<Id<Person>> find() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).person());
    }
}
