package org.samenkracht;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Chromium of this Java, since starting it takes as long as some tests. Each makes profiles of its own in it. */
public final class OneBrowser implements ParameterResolver {

    private static final Namespace BROWSERS = Namespace.create(OneBrowser.class);

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-quic",
            "--no-first-run");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return of(test);
    }

    /** Belongs to the thread that asks first. */
    public static Browser of(ExtensionContext test) {
        // Of the session, for each class is launched by itself.
        return test.getStore(StoreScope.LAUNCHER_SESSION, BROWSERS)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .browser();
    }

    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        static Started now() {
            // Without one, Playwright fetches its own.
            var found = InstalledChromium.find();
            var options = new Playwright.CreateOptions();
            found.ifPresent(here -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var playwright = Playwright.create(options);
            var launch = new BrowserType.LaunchOptions().setArgs(QUIET);
            found.ifPresent(launch::setExecutablePath);
            return new Started(playwright, playwright.chromium().launch(launch));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
