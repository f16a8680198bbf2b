package org.samenkracht.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for all; everybody has a profile of their own in it. Belongs to the thread that opened it. */
final class Chromium implements AutoCloseable {

    /** Long enough for a busy machine; nothing waits longer than it must. */
    private static final int PATIENCE = 30_000;

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

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
        var found = found();
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

    /** The one that is asked for, else the one on the path; without either, Playwright fetches its own. */
    private static Optional<Path> found() {
        return Stream.concat(Stream.of(Objects.toString(System.getenv("SAMENKRACHT_CHROMIUM"), "")), NAMES.stream())
                .filter(name -> !name.isBlank())
                .flatMap(Chromium::onThePath)
                .findFirst();
    }

    private static Stream<Path> onThePath(String name) {
        var places = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(Stream.of(Path.of("")), places)
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile);
    }
}
