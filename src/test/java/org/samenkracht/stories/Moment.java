package org.samenkracht.stories;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.samenkracht.board.BoardKind;

/** One moment, a little from now, in which several people each do something: their browsers wait for it by the clock. */
final class Moment {

    private static final long FROM_NOW = 1_000;

    private static final String CLICKS = "(element, at) => void setTimeout(() => element.click(), at - Date.now())";

    private static final String GOES =
            "({ address, at }) => void setTimeout(() => (location.href = address), at - Date.now())";

    private static final String TYPES = """
            (field, { text, at }) => void setTimeout(() => {
              field.value = text;
              field.dispatchEvent(new Event("input", { bubbles: true }));
            }, at - Date.now())
            """;

    private final double at = System.currentTimeMillis() + FROM_NOW;

    Moment typesIn(Locator field, String text) {
        field.evaluate(TYPES, Map.of("text", text, "at", at));
        return this;
    }

    Moment goes(Neighbour neighbour, BoardKind board) {
        neighbour.page().evaluate(GOES, Map.of("address", neighbour.address(board), "at", at));
        return this;
    }

    Moment presses(Locator button) {
        button.evaluate(CLICKS, at);
        return this;
    }
}
