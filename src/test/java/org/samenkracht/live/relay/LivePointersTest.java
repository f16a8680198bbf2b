package org.samenkracht.live.relay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What two people with a real browser see of each other. */
@SpringBootTest(classes = RelayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LivePointersTest {

    private static Playwright playwright;
    private static Browser browser;

    private final UUID board = UUID.randomUUID();
    private final UUID card = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private Relay relay;

    private Page ana;
    private Page bo;

    @BeforeAll
    static void startBrowser() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openTheBoard() {
        ana = opens("Ana");
        bo = opens("Bo");
        ana.waitForFunction("document.querySelector('live-pointers').people.length === 2");
    }

    @AfterEach
    void closeTheBoard() {
        ana.context().close();
        bo.context().close();
    }

    @Test
    void aPointerIsDrawnAtTheSamePlaceOnTheCard() {
        bo.evaluate("document.querySelector('board-card').style.marginLeft = '300px'");
        ana.mouse().move(150, 125);
        Locator pointer = bo.locator(".live-pointer");
        assertThat(pointer).hasAttribute("data-person", person("Ana").toString());
        assertThat(pointer).containsText("Ana");
        await().untilAsserted(() -> {
            BoundingBox box = pointer.boundingBox();
            assertThat(box.x).isBetween(349.0, 351.0);
            assertThat(box.y).isBetween(124.0, 126.0);
        });
    }

    @Test
    void aPointerFollowsItsCardWhenThatMoves() {
        ana.mouse().move(150, 125);
        Locator pointer = bo.locator(".live-pointer");
        assertThat(pointer).isVisible();
        bo.evaluate("document.querySelector('board-card').style.marginLeft = '400px'");
        await().untilAsserted(() -> assertThat(pointer.boundingBox().x).isBetween(449.0, 451.0));
    }

    @Test
    void aPointerIsNotDrawnOverWhatOneIsWriting() {
        bo.locator("textarea").focus();
        BoundingBox field = bo.locator("textarea").boundingBox();
        ana.mouse().move(field.x + 10, field.y + 10);
        assertThat(bo.locator(".live-pointer[data-aside]")).hasCount(1);
    }

    @Test
    void aPointerGoesWithItsOwner() {
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer")).isVisible();
        ana.mouse().move(5, 5);
        assertThat(bo.locator(".live-pointer")).hasCount(0);
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer")).isVisible();
        ana.close();
        assertThat(bo.locator(".live-pointer")).hasCount(0);
    }

    @Test
    void theNameFadesWhileTheArrowStays() {
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer[data-nameless]")).isVisible();
    }

    @Test
    void calmShowsNoPointersButWhoIsBusy() {
        bo.evaluate("document.documentElement.dataset.calm = 'true'");
        ana.mouse().move(150, 125);
        ana.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).isVisible();
        assertThat(bo.locator(".live-pointer")).isHidden();
    }

    @Test
    void aCardSaysWhoIsBusyWithItUntilTheyAreNot() {
        ana.locator("textarea").focus();
        Locator flag = bo.locator(".focus-flag");
        assertThat(flag).hasAttribute("data-person", person("Ana").toString());
        assertThat(bo.locator("board-card")).hasAttribute("data-focused-by", "Ana");
        assertThat(bo.locator("board-card")).hasAttribute("aria-description", "Ana is busy here");
        ana.locator("textarea").blur();
        assertThat(flag).hasCount(0);
        assertThat(bo.locator("board-card[data-focused-by]")).hasCount(0);
    }

    @Test
    void severalPeopleOnOneCardHaveAFlagEach() {
        Page cas = opens("Cas");
        ana.locator("textarea").focus();
        cas.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).hasCount(2);
        cas.context().close();
        assertThat(bo.locator(".focus-flag")).hasCount(1);
    }

    @Test
    void whoWasCutOffComesBackAndTellsAgainWhereTheyAre() {
        ana.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).hasCount(1);
        relay.dismiss(person("Ana"));
        assertThat(bo.locator(".focus-flag")).hasCount(0);
        assertThat(bo.locator(".focus-flag")).hasCount(1);
    }

    @Test
    void aLostConnectionIsToldCalmlyAndSoIsItsReturn() {
        knownPage(200);
        ana.evaluate("window.dispatchEvent(new CustomEvent('relay-closed'))");
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        ana.evaluate("window.dispatchEvent(new CustomEvent('relay-open'))");
        assertThat(ana.locator("connection-banner")).hasText("Back");
        assertThat(ana.locator("connection-banner")).hasText("");
    }

    @Test
    void aPageTheServerForgotIsLoadedAgainOnce() {
        int[] questions = {0};
        knownPage(403);
        ana.onRequest(request -> questions[0] += request.url().contains("v-r=heartbeat") ? 1 : 0);
        int[] loads = {0};
        ana.onLoad(page -> loads[0]++);
        ana.evaluate("window.dispatchEvent(new CustomEvent('session-lost'))");
        ana.waitForCondition(() -> loads[0] == 1);
        ana.waitForFunction("document.querySelector('live-pointers').people.length === 2");
        ana.evaluate("window.dispatchEvent(new CustomEvent('relay-closed'))");
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        ana.waitForCondition(() -> questions[0] == 2);
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        assertThat(loads[0]).isEqualTo(1);
    }

    private void knownPage(int heartbeat) {
        ana.route("**/actuator/health", route -> route.fulfill(new Route.FulfillOptions()));
        ana.route("**/?v-r=heartbeat*", route -> route.fulfill(new Route.FulfillOptions().setStatus(heartbeat)));
    }

    private Page opens(String name) {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        String house = "http://localhost:" + port;
        context.request().post(house + "/come?name=" + name);
        Page page = context.newPage();
        page.navigate(house + "/board?board=" + board + "&card=" + card);
        page.waitForFunction("document.querySelector('live-pointers').people?.length > 0");
        return page;
    }

    private static UUID person(String name) {
        return RelayApplication.participant(name).person();
    }
}
