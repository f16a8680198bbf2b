package org.samenkracht.coalition;

import java.util.List;

/** A coalition came into being; published inside the transaction, so that what belongs to it is made in the same. */
public record CoalitionFounded(Coalition coalition, List<Party> sides) {}
