package org.samenkracht.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody before a screen of their own. Words on the screen are named by their keys, since each reads a language. */
class Persona {

    private static final String STANDS = """
            () => {
              const main = document.getElementById("main");
              const brought = document.getElementById("first-sight");
              return !brought || (main && !main.querySelector("board-frame:not(:has(live-board))"));
            }
            """;

    private static final String CLOCK = """
            (() => {
              const Right = Date;
              const wrong = () => Right.now() + Number(location.origin === "null" ? 0 : sessionStorage.getItem("off"));
              globalThis.Date = class extends Right {
                static now = wrong;
                constructor(...given) {
                  super(...(given.length ? given : [wrong()]));
                }
              };
            })();
            """;

    /** A page that still comes does not follow a link. */
    private static final String IS_AT_REST = """
            document.getElementById("main") && Object.values(Vaadin.Flow.clients).every((client) => !client.isActive?.())
            """;

    private static final String HAS_COME = """
            (address) => (location.pathname + location.search).startsWith("/" + address) && !document.querySelector("[data-left]")
            """;

    private static final String FOLLOWS_A_LINK = """
            (address) => {
              document.querySelectorAll("#main > *").forEach((part) => (part.dataset.left = ""));
              document.querySelectorAll("vaadin-notification").forEach((notice) => (notice.opened = false));
              const link = document.createElement("a");
              link.href = address;
              link.setAttribute("router-link", "");
              document.body.append(link);
              link.click();
              link.remove();
            }
            """;

    /** Nothing is open that one must close, and nothing was wished for; what else was kept is forgotten. */
    private static final String IS_AS_BEFORE = """
            () => {
              const wishes = Object.entries(localStorage).filter(([key, wish]) => /^samenkracht\\.\\w+$/.test(key) && wish);
              localStorage.clear();
              sessionStorage.clear();
              return !wishes.length && !document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
            }
            """;

    private final String name;
    private final Profile as;
    private final int house;
    private final Chromium chromium;
    private final List<String> complaints = new ArrayList<>();
    private final Consumer<ConsoleMessage> hearing = this::hear;
    private final Consumer<WebError> catching = error -> complaints.add(error.error());
    private Seat seat;
    private Page page;
    private @Nullable Duration off;
    private boolean forGood;
    private boolean isTamperedWith;

    /**
     * @param name by which the others know this person
     * @param as the screen, and the language that this person reads
     * @param house the port of the server
     * @param seat where this person sits already
     */
    Persona(String name, Profile as, int house, Chromium chromium, @Nullable Seat seat) {
        this.name = name;
        this.as = as;
        this.house = house;
        this.chromium = chromium;
        sitsDown(seat != null ? seat : chromium.seat(as, house));
    }

    /** Goes to an address of the house, such as {@code boards/…}. */
    Persona opens(String address) {
        return follows(address(address));
    }

    /** Goes wherever a link leads, also one of somebody else, who reaches the house by another cable. */
    Persona follows(String link) {
        page.navigate(link.replaceFirst("^http://localhost:\\d+", seat.address()));
        seesAllOfThePage();
        isTamperedWith = false;
        return this;
    }

    /** Goes to an address of the house by a link on the page that is open, which is not loaded anew; opens it if none is. */
    Persona goesTo(String address) {
        if (!isInTheHouse()) {
            return opens(address);
        }
        followsALink(address);
        page.waitForFunction(HAS_COME, address);
        return this;
    }

    void followsALink(String address) {
        page.waitForFunction(IS_AT_REST);
        page.evaluate(FOLLOWS_A_LINK, address);
    }

    /** Where this person is in the house. */
    String place() {
        return URI.create(page.url()).getPath().substring(1);
    }

    boolean isInTheHouse() {
        return page.url().startsWith(seat.address());
    }

    String address(String path) {
        return seat.address() + "/" + path;
    }

    void reloads() {
        page.reload();
        seesAllOfThePage();
        isTamperedWith = false;
    }

    /** A board that came with the page is in its place there. */
    private void seesAllOfThePage() {
        page.waitForFunction(STANDS);
    }

    /** By a script that makes the page another than it is, until it is loaded anew. */
    void tampersBy(String script) {
        page.evaluate(script);
        isTamperedWith = true;
    }

    /** The clock of this computer is wrong by so much from now on; the first time, for pages that are opened from now on. */
    void hasAClockThatIsOff(Duration by) {
        if (off == null) {
            profile().addInitScript(CLOCK);
            forGood = true;
        }
        off = by;
        if (isInTheHouse()) {
            page.evaluate("off => sessionStorage.setItem('off', off)", Math.toIntExact(by.toMillis()));
        }
    }

    /** From now on time passes on this computer as it does elsewhere, and faster where that is wished. */
    void hasAClockToMoveOn() {
        profile().clock().install();
        forGood = true;
    }

    /** So much time passes at once on the page that is open. */
    void letsPass(Duration time) {
        page.clock().fastForward(time.toMillis());
    }

    /** What comes by the sockets with such an address goes by another hand, for as long as this browser is there. */
    void hasSocketsBy(Pattern address, Consumer<WebSocketRoute> hand) {
        page.routeWebSocket(address, hand);
        forGood = true;
    }

    void opensATab() {
        page = profile().newPage();
    }

    /** Goes on in a copy of the tab, which has all that the tab remembered. */
    void duplicatesTheTab() {
        page = page.waitForPopup(() -> page.evaluate("() => void window.open(location.href)"));
    }

    /** Closes the tab as one does with a mouse, and is back at the one opened before, if there is one. */
    void closesTheTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page = profile().pages().stream()
                .filter(other -> !other.equals(page))
                .findFirst()
                .orElseGet(profile()::newPage);
    }

    void closesOtherTabs() {
        profile().pages().stream().filter(other -> !other.equals(page)).forEach(Page::close);
    }

    /** Before an empty page, by a whole cable. */
    void startsOver() {
        profile().setOffline(false);
        cable().leadsTo(house);
        page.navigate("about:blank");
        complaints.clear();
    }

    /** Closes the browser and opens it again, some other day: what lasts only as long as a browser is open is gone. */
    void comesBackLater() {
        var kept = profile().cookies().stream()
                .filter(cookie -> cookie.expires > 0)
                .toList();
        leaves();
        sitsDown(chromium.seat(as, house));
        profile().addCookies(kept);
    }

    /** The words with this key, in the language of this person. */
    String word(String key, Object... details) {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", as.language())
                .getString(key);
        return details.length == 0 ? words : new MessageFormat(words, as.language()).format(details);
    }

    Locator button(String key, Object... details) {
        return named(AriaRole.BUTTON, word(key, details));
    }

    Locator named(AriaRole role, String exactName) {
        return page.getByRole(
                role, new Page.GetByRoleOptions().setName(exactName).setExact(true));
    }

    void presses(String key, Object... details) {
        button(key, details).click();
    }

    /** The button in the dialog that is open. */
    Locator inDialog(String key) {
        return page.locator("vaadin-dialog, vaadin-confirm-dialog, dialog[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(word(key)).setExact(true));
    }

    void confirms(String key) {
        inDialog(key).click();
    }

    Locator field(String key) {
        return page.getByLabel(word(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** Of somebody who is here now. */
    Locator faceOf(String firstName) {
        return page.locator(".here li[title='%s']".formatted(firstName));
    }

    void fills(String key, String text) {
        field(key).fill(text);
    }

    /** Switches on or off, in the menu at the head of the page, what this browser keeps. */
    void switchesInTheMenu(String words) {
        opensTheMenu();
        named(AriaRole.MENUITEMCHECKBOX, words).click();
    }

    /** The one at the head of the page. */
    void opensTheMenu() {
        page.locator(".app-menu-open").click();
    }

    String name() {
        return name;
    }

    Locale reads() {
        return as.language();
    }

    Page page() {
        return page;
    }

    /** By which this person reaches the house. */
    Cable cable() {
        return seat.cable();
    }

    BrowserContext profile() {
        return page.context();
    }

    /** What the browser complained about: errors in the console, and errors that nobody caught. */
    List<String> complaints() {
        return complaints;
    }

    /** Goes away for good, with all that this browser remembered. */
    void leaves() {
        if (forGood) {
            profile().close();
            return;
        }
        hearsNoMore();
        chromium.takesBack(seat(), as);
    }

    /** Whether this person can stay before the screen, which is as before the story: in the house, where nothing is. */
    boolean rests() {
        if (forGood || isTamperedWith || !isInTheHouse() || !cable().isWhole()) {
            return false;
        }
        try {
            profile().setOffline(false);
            profile().clearPermissions();
            closesOtherTabs();
            page.unrouteAll();
            as.fits(page);
            goesTo("nowhere");
            hearsNoMore();
            return (boolean) page.evaluate(IS_AS_BEFORE);
        } catch (PlaywrightException stuck) {
            return false;
        }
    }

    Seat seat() {
        return new Seat(page, seat.cable());
    }

    /** Keeps what this person sees, as a picture and as a screen reader tells it. */
    void photograph(Path directory) throws IOException {
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
        Files.writeString(
                directory.resolve(name + ".yaml"), page.locator("body").ariaSnapshot());
    }

    private void sitsDown(Seat here) {
        seat = here;
        page = seat.tab();
        profile().onConsoleMessage(hearing);
        profile().onWebError(catching);
    }

    private void hearsNoMore() {
        profile().offConsoleMessage(hearing);
        profile().offWebError(catching);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }
}
