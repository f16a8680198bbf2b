package org.samenkracht.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.OneBrowser;

/** In a real browser, since signing in happens inside a page that stays open. */
@ExtendWith(OneBrowser.class)
class ComingInTest extends House {

    private static final Pattern COALITION = Pattern.compile(".*/coalitions/.*");

    private static BrowserContext device;

    private Page page;

    @BeforeEach
    void open(Browser browser) {
        if (device == null) {
            device = browser.newContext(
                    new Browser.NewContextOptions().setLocale("nl-NL").setBaseURL("http://localhost:" + port));
        }
        page = device.newPage();
    }

    @AfterEach
    void forget() {
        page.close();
        device.clearCookies();
    }

    @AfterAll
    static void close() {
        device.close();
    }

    @Test
    void whoJoinsByALinkIsInWithANewSessionAndIsKnownAgainWithoutOne() {
        page.navigate("/join/" + invitations.invite(guide(coalition())));
        page.getByLabel("Hoe heet je?").fill("Ana");
        page.getByText("Zuid Doet Samen").click();
        var before = cookie("JSESSIONID").value;
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Doe mee"))
                .click();

        assertThat(page).hasURL(COALITION);
        assertThat(cookie("JSESSIONID").value).isNotEqualTo(before);
        assertThat(cookie(DeviceCookie.NAME).httpOnly).isTrue();

        device.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate("/me");
        assertThat(page.getByLabel("Hoe wil je heten?")).hasValue("Ana");
    }

    @Test
    void nothingThatWasTypedIsLostWhenAnAnswerIsMissing() {
        page.navigate("/join/" + invitations.invite(guide(coalition())));
        page.getByLabel("Wat neem je mee?").fill("Een hond");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Doe mee"))
                .click();

        assertThat(page.getByText("Hier staat nog niets. Schrijf iets.")).isVisible();
        assertThat(page.getByLabel("Wat neem je mee?")).hasValue("Een hond");
    }

    @Test
    void aSignInLinkLeadsToThePageThatWasAskedForAndOpensOnce() {
        var link = SignInLinks.path(links.handTo(host(), host()));
        page.navigate("/me?from=mail");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        page.navigate(link);
        page.getByText("Ja, ik ben het").click();

        assertThat(page).hasURL(Pattern.compile(".*/me\\?from=mail"));

        page.navigate(link);
        assertThat(page.getByText("Deze link gaat niet meer open")).isVisible();
    }

    @Test
    void signingOutForgetsTheDevice() {
        page.navigate(SignInLinks.path(links.handTo(host(), host())));
        page.getByText("Ja, ik ben het").click();
        assertThat(page).hasURL(Pattern.compile(".*/host"));
        page.navigate("/me");
        page.getByText("Meld dit apparaat af").click();

        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        page.navigate("/me");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        assertThat(device.cookies()).noneMatch(cookie -> cookie.name.equals(DeviceCookie.NAME));
    }

    private Cookie cookie(String name) {
        return device.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
