package org.samenkracht.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.samenkracht.InstalledChromium;

/** One Chromium for all; everybody has a profile of their own in it. Belongs to the thread that opened it. */
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

    @Override
    public void close() {
        playwright.close();
    }
}
