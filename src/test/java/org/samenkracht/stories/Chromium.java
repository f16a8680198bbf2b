package org.samenkracht.stories;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * One Chromium for all; everybody has a tab in a profile of their own in it. Who leaves gives it back, and the next one finds
 * nothing of theirs in it; but it knows the scripts of our pages, and reading those is most of what a page costs.
 */
final class Chromium {

    /** Long enough for a busy machine; nothing waits longer than it must. */
    private static final int PATIENCE = 30_000;

    private final Browser browser;
    private final Map<Profile, Deque<Page>> given = new EnumMap<>(Profile.class);

    Chromium(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    BrowserContext profile(Browser.NewContextOptions options) {
        var profile = browser.newContext(options);
        profile.setDefaultTimeout(PATIENCE);
        return profile;
    }

    /** A tab in a profile in which nobody is. */
    Page tab(Profile as) {
        var back = given.getOrDefault(as, new ArrayDeque<>()).pollFirst();
        return back != null ? back : profile(as.options()).newPage();
    }

    /** @param house where its owner was, who leaves */
    void takesBack(Page tab, Profile as, String house) {
        var profile = tab.context();
        try {
            profile.setOffline(false);
            tab.navigate("about:blank");
            profile.pages().stream().filter(other -> !other.equals(tab)).forEach(Page::close);
            profile.clearCookies();
            profile.clearPermissions();
            tab.unrouteAll();
            as.fits(tab);
            forget(profile.newCDPSession(tab), house);
            given.computeIfAbsent(as, none -> new ArrayDeque<>()).addFirst(tab);
        } catch (PlaywrightException broken) {
            profile.close();
        }
    }

    private static void forget(CDPSession tab, String house) {
        var what = new JsonObject();
        what.addProperty("origin", house);
        what.addProperty("storageTypes", "local_storage,indexeddb,cache_storage,service_workers");
        tab.send("Storage.clearDataForOrigin", what);
        tab.send("Page.resetNavigationHistory");
        tab.detach();
    }
}
