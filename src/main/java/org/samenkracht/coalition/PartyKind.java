package org.samenkracht.coalition;

/** What sort of organisation or initiative a party is. */
public enum PartyKind {
    RESIDENTS_INITIATIVE,
    WELFARE_ORGANISATION,
    HOUSING_COOPERATIVE,
    FOUNDATION
}
