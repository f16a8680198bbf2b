package org.samenkracht.live.relay;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.OneBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A board for each test in a real house, and Chromium to open it with; everybody has a browser of their own. */
@ExtendWith(OneBrowser.class)
@SpringBootTest(classes = RelayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Browsers {

    private static final Map<String, BrowserContext> PEOPLE = new HashMap<>();

    private final UUID board = UUID.randomUUID();
    private final UUID card = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    Relay relay;

    private Browser browser;

    @BeforeEach
    void findTheBrowser(Browser one) {
        browser = one;
    }

    @AfterEach
    void closeTheBoard() {
        PEOPLE.values().forEach(theirs -> theirs.pages().forEach(Page::close));
    }

    @AfterAll
    static void everybodyGoes() {
        List.copyOf(PEOPLE.values()).forEach(BrowserContext::close);
    }

    Page opens(String name) {
        BrowserContext context = PEOPLE.computeIfAbsent(name, this::comes);
        String house = "http://localhost:" + port;
        context.request().post(house + "/come?name=" + name);
        Page page = context.newPage();
        page.navigate(house + "/board?board=" + board + "&card=" + card);
        page.waitForFunction("document.querySelector('live-pointers').people?.length > 0");
        return page;
    }

    private BrowserContext comes(String name) {
        var context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        context.onClose(gone -> PEOPLE.remove(name));
        return context;
    }
}
