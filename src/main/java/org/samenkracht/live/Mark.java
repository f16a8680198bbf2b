package org.samenkracht.live;

import java.util.Locale;

/** The drawn mark that, with a colour, stands for one side of a coalition; {@code NONE} is for those without a side. */
public enum Mark {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    WAVE,
    NONE;

    /** The mark's name in stylesheets and scripts, in lower case: {@code circle}. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
