package org.samenkracht.stories;

import com.microsoft.playwright.Page;

/**
 * A place before a screen: a tab in a profile of its own, and the cable from there to a house. To the browser every house is at
 * the end of the same cable, so that it knows the scripts also of one that it never saw.
 */
record Seat(Page tab, Cable cable) {

    String address() {
        return "http://localhost:" + cable.port();
    }
}
