package org.samenkracht.live.relay;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.samenkracht.InstalledChromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One board in a real house, and Chromium to open it with; each opening is a person's own browser. */
@SpringBootTest(classes = RelayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Browsers {

    private static Playwright playwright;
    private static Browser browser;

    private final UUID board = UUID.randomUUID();
    private final UUID card = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    Relay relay;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(InstalledChromium.find().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void closeTheBoard() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    Page opens(String name) {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        String house = "http://localhost:" + port;
        context.request().post(house + "/come?name=" + name);
        Page page = context.newPage();
        page.navigate(house + "/board?board=" + board + "&card=" + card);
        page.waitForFunction("document.querySelector('live-pointers').people?.length > 0");
        return page;
    }
}
