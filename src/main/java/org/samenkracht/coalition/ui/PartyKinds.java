package org.samenkracht.coalition.ui;

import java.util.Locale;
import org.samenkracht.coalition.PartyKind;

/** What the kinds of parties are called on the screen. */
public final class PartyKinds {

    private PartyKinds() {}

    /** The key of a kind's word in the translations, such as {@code party.kind.foundation}. */
    public static String key(PartyKind kind) {
        return "party.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
