package org.samenkracht.stories;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.LaneKind;
import org.samenkracht.closeness.Closeness;

/** Somebody of Riverside, who works on its boards. */
final class Neighbour extends Persona {

    private final Function<BoardKind, String> boards;

    /**
     * @param boards the addresses of the boards of the coalition
     * @param seat where this person sits already
     */
    Neighbour(
            String name,
            Profile as,
            int house,
            Chromium chromium,
            Function<BoardKind, String> boards,
            @Nullable Seat seat) {
        super(name, as, house, chromium, seat);
        this.boards = boards;
    }

    /** Opens a board and waits until the others are there. */
    Neighbour opens(BoardKind board) {
        opens(boards.apply(board));
        return isOnTheBoard();
    }

    /** Goes to a board by a link on the page that is open, which is not loaded anew; opens one if none is. */
    Neighbour goesTo(BoardKind board) {
        if (!isInTheHouse()) {
            return opens(board);
        }
        var address = boards.apply(board);
        followsALink(address);
        var there = "live-board[data-board='%s'] live-pointers".formatted(address.substring(7));
        page().waitForFunction("there => document.querySelector(there)?.people?.length > 0", there);
        return this;
    }

    /** Waits until the others know that this person is there. */
    Neighbour isOnTheBoard() {
        page().waitForFunction("document.querySelector('live-pointers')?.people?.length > 0");
        return this;
    }

    /** Chooses the own face at the door of the demo and walks to the board of reflections. */
    Neighbour comesInByTheDemo() {
        opens("");
        page().locator(".face").getByText(name()).click();
        page().locator(".board-link[data-kind=reflections]").click();
        return isOnTheBoard();
    }

    /** Comes in by the demo, as one whom the browser does not know any more, unless still there from the story before. */
    void isBackByTheDemo() {
        if (!isInTheHouse()) {
            profile().clearCookies();
            comesInByTheDemo();
        }
    }

    /** The page is put to sleep ({@code frozen}) or woken ({@code active}) as a laptop that is closed and opened does. */
    void falls(String state) {
        var wish = new JsonObject();
        wish.addProperty("state", state);
        profile().newCDPSession(page()).send("Page.setWebLifecycleState", wish);
        if (state.equals("active")) {
            page().bringToFront();
        }
    }

    Neighbour opensASecondTab(BoardKind board) {
        opensATab();
        return opens(board);
    }

    String address(BoardKind board) {
        return address(boards.apply(board));
    }

    Locator lane(LaneKind kind) {
        return page().locator(".lane[data-kind=%s]".formatted(kind.name().toLowerCase(Locale.ROOT)))
                .first();
    }

    Locator lane(String named) {
        return page().locator(".lane")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(".lane-name").getByText(named, exactly())));
    }

    /** The card with exactly these words, as it stands on the board now. */
    Locator card(String text) {
        return page().locator("board-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(".card-text").getByText(text, exactly())));
    }

    /** The same card, also when its words change. */
    Locator holds(String text) {
        return page().locator(
                        "board-card[data-anchor='%s']".formatted(card(text).getAttribute("data-anchor")));
    }

    /** Types in the field of a lane, without adding it yet. */
    Locator startsWriting(String text, LaneKind lane) {
        var field = lane(lane).locator(".writer-field");
        field.fill(text);
        return field;
    }

    void writes(String text, LaneKind lane) {
        startsWriting(text, lane).press("Enter");
    }

    /** Opens a card's words, once they may be changed, and types others in their place; they are saved after a rest. */
    Locator startsRewording(String text, String other) {
        var card = holds(text);
        card.and(page().locator("[data-may-edit]")).locator(".card-text").click();
        var field = card.locator(".card-field");
        field.fill(other);
        return field;
    }

    /** Opens a card's words, with the caret behind the last. */
    Locator takesUp(String text) {
        var card = holds(text);
        card.focus();
        card.press("Enter");
        return card.locator(".card-field");
    }

    void rewords(String text, String other) {
        startsRewording(text, other).press("Escape");
    }

    /** A guide chooses something in the guides' menu of the pitstop that runs. */
    void choosesAsGuide(String key, Object... details) {
        page().locator(".pitstop-guide").click();
        named(AriaRole.MENUITEM, word(key, details)).click();
    }

    /** Moves a card by the dialog that names every place. */
    void moves(String text, String place) {
        var card = holds(text);
        card.hover();
        card.locator(".card-action--move").click();
        page().locator("dialog.move-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(place))
                .first()
                .click();
    }

    /** Links a card with another, found by its words. */
    void links(String text, String other) {
        chooses(text, "linking.ask");
        page().locator(".linking-field").fill(other);
        page().locator(".linking-list button").first().click();
    }

    /** Takes the link between two cards away, at the first one. */
    void takesApart(String text, String other) {
        card(text).hover();
        card(text)
                .getByLabel(word("card.unlink", other), new Locator.GetByLabelOptions().setExact(true))
                .click();
    }

    /** What stands on a card about the cards with which it is linked. */
    Locator linked(String text) {
        return card(text).locator(".card-linked-go");
    }

    Locator linked(String text, String other) {
        return linked(text).filter(new Locator.FilterOptions().setHasText(other));
    }

    /** Moves a card by keyboard, from the card itself. */
    void pressesOn(String text, String... keys) {
        var card = holds(text);
        card.focus();
        for (var key : keys) {
            card.press(key);
        }
    }

    /** Takes a card by its handle, brings it over a lane and lets go. */
    void drags(String text, LaneKind to) {
        liftsOver(text, to);
        page().mouse().up();
    }

    /** Takes a card by its handle and holds it over a lane. */
    void liftsOver(String text, LaneKind to) {
        var card = holds(text);
        card.hover();
        card.locator(".card-action--move").hover();
        var goal = lane(to).boundingBox();
        var mouse = page().mouse();
        mouse.down();
        mouse.move(goal.x + goal.width / 2, goal.y + 40);
        mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2);
    }

    /** Chooses something in the menu of a lane. */
    void arranges(String lane, String item) {
        lane(lane).locator(".lane-menu").click();
        named(AriaRole.MENUITEM, word(item)).click();
    }

    /** Chooses something that one seldom does on a board. */
    void choosesOnTheBoard(String item) {
        opensMore();
        named(AriaRole.MENUITEM, word(item)).click();
    }

    void opensMore() {
        page().locator("[data-board-more]").click();
    }

    /** Holds the mouse still over a card: fractions of its width and height. */
    void pointsAt(String text, double across, double down) {
        var card = card(text).boundingBox();
        page().mouse().move(card.x + card.width * across, card.y + card.height * down);
    }

    void putsAway(String text) {
        chooses(text, "card.archive");
    }

    void looksCloserAt(String text) {
        chooses(text, "card.open");
    }

    /** Chooses something in the menu of a card. */
    void chooses(String text, String item) {
        var card = holds(text);
        card.hover();
        card.locator(".card-action--more").click();
        page().locator(".card-menu-popover").getByText(word(item), exactly()).click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Places the own side's figure, and waits until it is. */
    void places(Closeness closeness, String because) {
        page().locator(".closeness-choices vaadin-radio-button")
                .nth(closeness.ordinal())
                .click();
        fills("closeness.because.field", because);
        page().locator(".closeness-placing > vaadin-button").click();
        PlaywrightAssertions.assertThat(field("closeness.because.field")).hasValue("");
    }
}
