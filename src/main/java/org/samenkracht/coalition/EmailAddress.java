package org.samenkracht.coalition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Refusal;

/** An address as it is kept and looked up: without spaces around it, in lower case. */
public final class EmailAddress {

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

    private EmailAddress() {}

    /**
     * @param address as typed; null or blank when the person gave none
     * @return the address, or null when none was given
     * @throws Refusal when it cannot be an address
     */
    public static @Nullable String tidy(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String tidied = address.strip().toLowerCase(Locale.ROOT);
        if (tidied.length() > 254 || !PLAUSIBLE.matcher(tidied).matches()) {
            throw new Refusal("refusal.email");
        }
        return tidied;
    }
}
