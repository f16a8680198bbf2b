package org.samenkracht.coalition;

import org.samenkracht.Id;

/** Somebody left a coalition, or was shown out; published inside the transaction. */
public record MembershipEnded(Id<Coalition> coalition, Id<Person> person) {}
