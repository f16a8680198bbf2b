package org.samenkracht.live.relay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page says of its connection. */
class ConnectionBannerTest extends Browsers {

    private Page ana;

    @BeforeEach
    void openTheBoard() {
        ana = opens("Ana");
    }

    @Test
    void aLostConnectionIsToldCalmlyAndSoIsItsReturn() {
        knownPage(200);
        happens("relay-closed");
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        happens("relay-open");
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
        happens("session-lost");
        ana.waitForCondition(() -> loads[0] == 1);
        ana.waitForFunction("document.querySelector('live-pointers').people.length === 1");
        happens("relay-closed");
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        ana.waitForCondition(() -> questions[0] == 2);
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        assertThat(loads[0]).isEqualTo(1);
    }

    @Test
    void aLineThatIsLateIsToldUnlessItIsGoneOrNothingIsSaved() {
        knownPage(200);
        happens("relay-late");
        assertThat(ana.locator("connection-banner")).hasText("Late");
        happens("saving-stuck");
        assertThat(ana.locator("connection-banner")).hasText("Unsaved");
        happens("saving-again");
        assertThat(ana.locator("connection-banner")).hasText("Late");
        happens("relay-closed");
        assertThat(ana.locator("connection-banner")).hasText("Lost");
        happens("relay-open");
        assertThat(ana.locator("connection-banner")).hasText("Back");
        assertThat(ana.locator("connection-banner")).hasText("");
    }

    @Test
    void aLineThatIsLateNoMoreIsQuick() {
        happens("relay-late");
        assertThat(ana.locator("connection-banner")).hasText("Late");
        happens("relay-in-time");
        assertThat(ana.locator("connection-banner")).hasText("Quick");
        assertThat(ana.locator("connection-banner")).hasText("");
    }

    private void happens(String event) {
        ana.evaluate("event => window.dispatchEvent(new CustomEvent(event))", event);
    }

    private void knownPage(int heartbeat) {
        ana.route("**/actuator/health", route -> route.fulfill(new Route.FulfillOptions()));
        ana.route("**/?v-r=heartbeat*", route -> route.fulfill(new Route.FulfillOptions().setStatus(heartbeat)));
    }
}
