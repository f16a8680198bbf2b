package org.samenkracht.stories;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.samenkracht.InstalledChromium;

/**
 * One Chromium for all; everybody has a tab in a profile of their own in it. Who leaves gives it back, and the next one finds
 * nothing of theirs in it; but it knows the scripts of our pages, and reading those is most of what a page costs. Belongs to
 * the thread that opened it.
 */
final class Chromium implements AutoCloseable {

    /** Long enough for a busy machine; nothing waits longer than it must. */
    private static final int PATIENCE = 30_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-quic",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;
    private final Map<Profile, Deque<Page>> given = new EnumMap<>(Profile.class);

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        // Without one, Playwright fetches its own.
        var found = InstalledChromium.find();
        var options = new Playwright.CreateOptions();
        found.ifPresent(here -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var playwright = Playwright.create(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var launch = new BrowserType.LaunchOptions().setArgs(QUIET);
        found.ifPresent(launch::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(launch));
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

    @Override
    public void close() {
        playwright.close();
    }
}
