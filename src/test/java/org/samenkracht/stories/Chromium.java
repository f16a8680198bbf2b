package org.samenkracht.stories;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * One Chromium for all; everybody has a tab in a profile of their own in it. Who leaves gives it back, and the next one finds
 * nothing of theirs in it; but it knows the scripts of our pages, and reading those is most of what a page costs.
 */
final class Chromium implements AutoCloseable {

    /** Long enough for a busy machine; nothing waits longer than it must. */
    private static final int PATIENCE = 30_000;

    private final Browser browser;
    private final Map<Profile, Deque<Seat>> free = new EnumMap<>(Profile.class);
    private final List<Cable> cables = new ArrayList<>();

    Chromium(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Awaitility.setDefaultTimeout(Duration.ofMillis(PATIENCE));
    }

    BrowserContext profile(Browser.NewContextOptions options) {
        var profile = browser.newContext(options);
        profile.setDefaultTimeout(PATIENCE);
        return profile;
    }

    /** Where nobody sits. */
    Seat seat(Profile as, int house) {
        var seat = free.getOrDefault(as, new ArrayDeque<>()).pollFirst();
        if (seat == null) {
            seat = new Seat(profile(as.options()).newPage(), new Cable(house));
            cables.add(seat.cable());
        }
        seat.cable().leadsTo(house);
        return seat;
    }

    /** Of somebody who leaves. */
    void takesBack(Seat seat, Profile as) {
        var tab = seat.tab();
        var profile = tab.context();
        try {
            profile.setOffline(false);
            tab.navigate("about:blank");
            profile.pages().stream().filter(other -> !other.equals(tab)).forEach(Page::close);
            profile.clearCookies();
            profile.clearPermissions();
            tab.unrouteAll();
            as.fits(tab);
            forget(profile.newCDPSession(tab), seat.address());
            free.computeIfAbsent(as, none -> new ArrayDeque<>()).addFirst(seat);
        } catch (PlaywrightException broken) {
            profile.close();
        }
    }

    private static void forget(CDPSession tab, String address) {
        var what = new JsonObject();
        what.addProperty("origin", address);
        what.addProperty("storageTypes", "local_storage,indexeddb,cache_storage,service_workers");
        tab.send("Storage.clearDataForOrigin", what);
        tab.send("Page.resetNavigationHistory");
        tab.detach();
    }

    @Override
    public void close() {
        cables.forEach(Cable::close);
    }
}
